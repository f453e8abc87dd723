package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class RefusalTest {

  @Test
  void aHookThatCannotBeSuppliedSkipsTheTestAndDoesNotFailIt() {
    assertThatExceptionOfType(TestAbortedException.class)
        .isThrownBy(() -> assertRefused("thing", () -> abort("read-only")))
        .withMessage("read-only");
  }

  @Test
  void aRefusalForTheSubjectPasses() {
    assertRefused("the thing", RefusalTest::refused);
    assertRefused(Reason.DENIED, "the thing", RefusalTest::refused);
  }

  @Test
  void whatIsNoRefusalForTheSubjectFails() {
    assertThatThrownBy(() -> assertRefused("thing", () -> {})).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertRefused("other", RefusalTest::refused))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertRefused(Reason.MISSING, "thing", RefusalTest::refused))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void anotherErrorThanTheOneCallersGoByFails() {
    IllegalStateException odd = new IllegalStateException("thing");
    Runnable broken =
        () -> {
          throw odd;
        };
    assertThatThrownBy(() -> assertRefused("thing", broken)).isSameAs(odd);
  }

  private static void refused() {
    throw new MachineException(Reason.DENIED, "read", "the thing");
  }
}
