package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.sysprep.machine.MachineException;

/**
 * Asserts that a port refuses with the error that callers go by.
 *
 * <p>What else is thrown goes through as it is: above all what a hook says that its fixture cannot
 * supply, which skips the test and does not fail it.
 */
final class Refusal {

  private Refusal() {}

  static void assertRefused(Object subject, Runnable action) {
    assertThat(refusal(action)).hasMessageContaining(subject.toString());
  }

  static void assertRefused(MachineException.Reason reason, Object subject, Runnable action) {
    MachineException refusal = refusal(action);
    assertThat(refusal).hasMessageContaining(subject.toString());
    assertThat(refusal.reason()).isEqualTo(reason);
  }

  private static MachineException refusal(Runnable action) {
    try {
      action.run();
    } catch (MachineException refusal) {
      return refusal;
    }
    return fail("It was not refused");
  }
}
