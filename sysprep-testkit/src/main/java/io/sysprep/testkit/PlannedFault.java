package io.sysprep.testkit;

/**
 * A fault that is planted on a subject; it strikes every question until told otherwise.
 *
 * <pre>{@code
 * windows.faults().deny(Subject.service("sppsvc")).afterQuestions(1).times(2);
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class PlannedFault {

  private final Subject subject;
  private final Effect effect;
  private int spared;
  private int left = Integer.MAX_VALUE;

  PlannedFault(Subject subject, Effect effect) {
    this.subject = subject;
    this.effect = effect;
  }

  /**
   * Lets the first questions pass, so that what was there at first fails or vanishes later.
   *
   * @param count how many questions are still answered
   * @return this fault
   */
  public synchronized PlannedFault afterQuestions(int count) {
    spared = count;
    return this;
  }

  /**
   * Limits how often it strikes.
   *
   * @param count how often
   * @return this fault
   */
  public synchronized PlannedFault times(int count) {
    left = count;
    return this;
  }

  Effect effect() {
    return effect;
  }

  /** Tells whether it strikes this question; each question that it covers counts. */
  synchronized boolean strikes(Question question) {
    if (!subject.covers(question.subject()) || left == 0) {
      return false;
    }
    if (spared > 0) {
      spared--;
      return false;
    }
    left--;
    return true;
  }
}
