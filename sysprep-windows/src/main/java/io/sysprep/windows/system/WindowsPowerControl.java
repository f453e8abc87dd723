package io.sysprep.windows.system;

import io.sysprep.machine.PowerControl;
import io.sysprep.windows.failures.WindowsErrors;

/** Turns Windows off: fully, never into the hybrid shutdown that locks an audit mode out. */
public final class WindowsPowerControl implements PowerControl {

  // winbase.h, SHUTDOWN_FORCE_OTHERS, _FORCE_SELF, _RESTART, _POWEROFF
  private static final int FORCE = 0x1 | 0x2;
  private static final int RESTART = 0x4;
  private static final int POWER_OFF = 0x8;
  // reason.h: planned, operating system, installation
  private static final int REASON = 0x8000_0000 | 0x0002_0000 | 0x2;

  private final NativePower natives;

  public WindowsPowerControl(NativePower natives) {
    this.natives = natives;
  }

  @Override
  public void powerOff() {
    initiate("power off", FORCE | POWER_OFF);
  }

  @Override
  public void restart() {
    initiate("restart", FORCE | RESTART);
  }

  private void initiate(String attempt, int flags) {
    String subject = "the machine";
    WindowsErrors.requireSuccess(attempt, subject, natives.enablePrivilege());
    WindowsErrors.requireSuccess(attempt, subject, natives.initiate(flags, REASON));
  }
}
