package io.sysprep.preflight;

import java.util.Optional;

/**
 * What a check found.
 *
 * @param outcome how it stands
 * @param text what was found, in full sentences, with the names and numbers that were read
 * @param remedy what to do, where it is more exact than the remedy in the check's description
 */
public record Finding(Outcome outcome, String text, Optional<String> remedy) {

  /** How it stands. */
  public enum Outcome {
    /** Nothing stands in the way. */
    PASSED,
    /** The question does not arise on this machine or with this plan. */
    NOT_APPLICABLE,
    /** Something worth knowing. */
    NOTICE,
    /** Something may go wrong. */
    WARNING,
    /** Sysprep would fail, or the image would be wrong. */
    BLOCKING,
    /** It could not be found out. */
    INCONCLUSIVE
  }

  /**
   * Says that nothing stands in the way.
   *
   * @param text what was found
   * @return the finding
   */
  public static Finding passed(String text) {
    return new Finding(Outcome.PASSED, text, Optional.empty());
  }

  /**
   * Says that the question does not arise.
   *
   * @param text why not
   * @return the finding
   */
  public static Finding notApplicable(String text) {
    return new Finding(Outcome.NOT_APPLICABLE, text, Optional.empty());
  }

  /**
   * Tells something worth knowing.
   *
   * @param text what
   * @return the finding
   */
  public static Finding notice(String text) {
    return new Finding(Outcome.NOTICE, text, Optional.empty());
  }

  /**
   * Warns.
   *
   * @param text what was found, and what may go wrong
   * @return the finding
   */
  public static Finding warning(String text) {
    return new Finding(Outcome.WARNING, text, Optional.empty());
  }

  /**
   * Blocks the run.
   *
   * @param text what was found
   * @return the finding
   */
  public static Finding blocking(String text) {
    return new Finding(Outcome.BLOCKING, text, Optional.empty());
  }

  /**
   * Says that it could not be found out; blocks the run unless waived.
   *
   * @param text what was tried and what came back
   * @return the finding
   */
  public static Finding inconclusive(String text) {
    return new Finding(Outcome.INCONCLUSIVE, text, Optional.empty());
  }

  Finding as(Outcome other, String remark) {
    return new Finding(other, text + remark, remedy);
  }

  /**
   * Says what to do about it, more exactly than the check's description.
   *
   * @param action what to do
   * @return a new finding
   */
  public Finding remediedBy(String action) {
    return new Finding(outcome, text, Optional.of(action));
  }
}
