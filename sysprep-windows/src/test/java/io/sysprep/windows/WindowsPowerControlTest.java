package io.sysprep.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.MachineException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsPowerControlTest {

  private final List<String> calls = new ArrayList<>();
  private int privilegeCode;
  private int shutdownCode;
  private final WindowsPowerControl power = new WindowsPowerControl(new Recorder());

  @Test
  void poweringOffTakesThePrivilegeFirstAndIsNoRestart() {
    power.powerOff();
    assertThat(calls).containsExactly("privilege", "shutdown 0xb");
  }

  @Test
  void restartingIsNoPowerOff() {
    power.restart();
    assertThat(calls).containsExactly("privilege", "shutdown 0x7");
  }

  @Test
  void withoutThePrivilegeNothingIsTried() {
    privilegeCode = 1300;
    assertThatThrownBy(power::powerOff)
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("ERROR_NOT_ALL_ASSIGNED");
    assertThat(calls).containsExactly("privilege");
  }

  @Test
  void aShutdownThatIsUnderWayIsWhatWasWanted() {
    shutdownCode = WindowsErrors.SHUTDOWN_IN_PROGRESS;
    assertThatCode(power::powerOff).doesNotThrowAnyException();
  }

  @Test
  void aRefusedShutdownIsAnError() {
    shutdownCode = 5;
    assertThatThrownBy(power::restart).hasMessageContaining("Could not restart the machine");
  }

  /** Writes down what was called. */
  private final class Recorder implements NativePower {
    @Override
    public int enablePrivilege() {
      calls.add("privilege");
      return privilegeCode;
    }

    @Override
    public int initiate(int flags, int reason) {
      calls.add("shutdown 0x" + Integer.toHexString(flags));
      return shutdownCode;
    }
  }
}
