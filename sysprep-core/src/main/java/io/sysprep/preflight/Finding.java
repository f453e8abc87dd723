package io.sysprep.preflight;

import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param outcome how it stands
 * @param text what was found, in full sentences, with the names and numbers that were read
 * @param remedy what to do, where it is more exact than the remedy in the check's description
 * @param data the names and numbers of the text, for programs
 */
public record Finding(Outcome outcome, String text, Optional<String> remedy, FindingData data) {

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
    return of(Outcome.PASSED, text);
  }

  /**
   * Says that the question does not arise.
   *
   * @param text why not
   * @return the finding
   */
  public static Finding notApplicable(String text) {
    return of(Outcome.NOT_APPLICABLE, text);
  }

  /**
   * Tells something worth knowing.
   *
   * @param text what
   * @return the finding
   */
  public static Finding notice(String text) {
    return of(Outcome.NOTICE, text);
  }

  /**
   * Warns.
   *
   * @param text what was found, and what may go wrong
   * @return the finding
   */
  public static Finding warning(String text) {
    return of(Outcome.WARNING, text);
  }

  /**
   * Blocks the run.
   *
   * @param text what was found
   * @return the finding
   */
  public static Finding blocking(String text) {
    return of(Outcome.BLOCKING, text);
  }

  /**
   * Says that it could not be found out; blocks the run unless waived.
   *
   * @param text what was tried and what came back
   * @return the finding
   */
  public static Finding inconclusive(String text) {
    return of(Outcome.INCONCLUSIVE, text);
  }

  private static Finding of(Outcome outcome, String text) {
    return new Finding(outcome, text, Optional.empty(), FindingData.NONE);
  }

  /**
   * Says what to do about it, more exactly than the check's description.
   *
   * @param action what to do
   * @return a new finding
   */
  public Finding remediedBy(String action) {
    return new Finding(outcome, text, Optional.of(action), data);
  }

  /**
   * Gives a text of what was found as data, too.
   *
   * @param name what it is, see {@link FindingData}
   * @param thing the text
   * @return a new finding
   */
  public Finding naming(String name, String thing) {
    return new Finding(outcome, text, remedy, data.with(name, thing));
  }

  /**
   * Gives a number of what was found as data, too.
   *
   * @param name what it counts, with its unit, see {@link FindingData}
   * @param number the number
   * @return a new finding
   */
  public Finding naming(String name, long number) {
    return new Finding(outcome, text, remedy, data.with(name, number));
  }

  /**
   * Gives the things that were found as data, too.
   *
   * @param name what they are, in the plural, see {@link FindingData}
   * @param things the things in order
   * @return a new finding
   */
  public Finding naming(String name, List<?> things) {
    return new Finding(outcome, text, remedy, data.with(name, things));
  }
}
