package io.sysprep.windows.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.testkit.contract.PowerContract;
import io.sysprep.testkit.contract.PowerFixture;
import org.junit.jupiter.api.Test;

/**
 * The contract, and with which calls the binding keeps it; reason.h: planned, operating system,
 * installation.
 */
class WindowsPowerControlTest implements PowerContract {

  private final RecordedNativePower natives = new RecordedNativePower();

  @Override
  public PowerFixture powerFixture() {
    return natives;
  }

  @Test
  void poweringOffTakesThePrivilegeFirstAndIsForcedAndNoHybridShutdown() {
    natives.power().powerOff();
    assertThat(natives.calls()).containsExactly("privilege", "shutdown 0xb for 0x80020002");
  }

  @Test
  void restartingTakesThePrivilegeFirstAndIsForced() {
    natives.power().restart();
    assertThat(natives.calls()).containsExactly("privilege", "shutdown 0x7 for 0x80020002");
  }

  @Test
  void withoutThePrivilegeNothingIsTried() {
    natives.withholdPrivilege();
    assertThatThrownBy(natives.power()::powerOff).hasMessageContaining("ERROR_NOT_ALL_ASSIGNED");
    assertThat(natives.calls()).containsExactly("privilege");
  }

  @Test
  void aShutdownThatSomebodyHasScheduledForLaterIsNoPowerOff() {
    natives.refuse(1190);
    assertThatThrownBy(natives.power()::powerOff)
        .hasMessageContaining("Could not power off the machine")
        .hasMessageContaining("ERROR_SHUTDOWN_IS_SCHEDULED");
  }
}
