package io.sysprep.licensing;

/**
 * The answer to one requirement of a licensing policy, with what decided it.
 *
 * @param outcome whether the requirement is met
 * @param finding what decided: the reason and, unless it is met, the remedy
 */
public record LicensingVerdict(Outcome outcome, LicensingFinding finding) {

  /** Whether a requirement is met. */
  public enum Outcome {
    /** It is met. */
    SATISFIED,
    /** It is not met. */
    NOT_SATISFIED,
    /** It could not be found out, which is not the same as met. */
    UNDECIDED
  }

  /**
   * Tells whether the requirement is met for certain.
   *
   * @return whether it is
   */
  public boolean isSatisfied() {
    return outcome == Outcome.SATISFIED;
  }

  static LicensingVerdict satisfied(LicensingFinding finding) {
    return new LicensingVerdict(Outcome.SATISFIED, finding);
  }

  static LicensingVerdict notSatisfied(LicensingFinding finding) {
    return new LicensingVerdict(Outcome.NOT_SATISFIED, finding);
  }

  static LicensingVerdict undecided(LicensingFinding finding) {
    return new LicensingVerdict(Outcome.UNDECIDED, finding);
  }
}
