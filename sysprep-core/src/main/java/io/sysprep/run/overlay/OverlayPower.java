package io.sysprep.run.overlay;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.PowerControl;
import io.sysprep.machine.WindowsError;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lists power off or restart, whichever comes first; the machine below goes on. */
final class OverlayPower implements PowerControl {

  private static final WindowsError IN_PROGRESS =
      new WindowsError(1115, "ERROR_SHUTDOWN_IN_PROGRESS");

  private final Recorder recorder;
  private final AtomicBoolean goingDown = new AtomicBoolean();

  OverlayPower(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public void powerOff() {
    goDown("power off", new MachineChange.PoweredOff());
  }

  @Override
  public void restart() {
    goDown("restart", new MachineChange.Restarted());
  }

  private void goDown(String attempt, MachineChange change) {
    if (goingDown.getAndSet(true)) {
      throw new MachineException(Reason.FAILED, attempt, "the machine", IN_PROGRESS);
    }
    recorder.record(change);
  }
}
