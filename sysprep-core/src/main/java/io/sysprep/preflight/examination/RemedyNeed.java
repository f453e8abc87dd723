package io.sysprep.preflight.examination;

/** Whether a machine needs a remedy that a plan asks for. */
public sealed interface RemedyNeed {

  /** {@return what was seen, in full sentences} */
  String text();

  /**
   * There is nothing to mend.
   *
   * @param text what was seen
   */
  record NotNeeded(String text) implements RemedyNeed {}

  /**
   * There is something to mend, and this remedy cannot; nothing is begun then.
   *
   * @param text why not
   */
  record Impossible(String text) implements RemedyNeed {}

  /**
   * There is something to mend.
   *
   * @param text what will be done
   * @param work does it
   */
  record Needed(String text, RemedyWork work) implements RemedyNeed {}
}
