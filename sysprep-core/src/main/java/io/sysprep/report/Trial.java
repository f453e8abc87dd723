package io.sysprep.report;

/**
 * A question that a pipeline shows as a test.
 *
 * @param id what it is called
 * @param outcome how it went
 * @param text what was found; empty where there is nothing to say
 */
record Trial(String id, Outcome outcome, String text) {

  /** How a test went, in the words of JUnit. */
  enum Outcome {
    PASSED,
    FAILED,
    /** It could not be found out. */
    ERROR,
    SKIPPED
  }
}
