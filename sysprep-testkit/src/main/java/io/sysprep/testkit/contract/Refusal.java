package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sysprep.machine.MachineException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that a port refuses with the error that callers go by. */
final class Refusal {

  private Refusal() {}

  static void assertRefused(Object subject, ThrowingCallable action) {
    refusal(subject, action);
  }

  static void assertRefused(
      MachineException.Reason reason, Object subject, ThrowingCallable action) {
    assertThat(refusal(subject, action).reason()).isEqualTo(reason);
  }

  private static MachineException refusal(Object subject, ThrowingCallable action) {
    MachineException refusal = catchThrowableOfType(MachineException.class, action);
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal).hasMessageContaining(subject.toString());
    return refusal;
  }
}
