package io.sysprep.testkit.junit;

/**
 * Tells, beside the failure of a test, what happened on the machine that the test was given; never
 * thrown itself.
 */
public final class MachineHistory extends Exception {

  private static final long serialVersionUID = 1L;

  MachineHistory(String history) {
    super(history);
    setStackTrace(new StackTraceElement[0]);
  }
}
