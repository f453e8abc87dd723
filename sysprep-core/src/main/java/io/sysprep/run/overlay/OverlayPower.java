package io.sysprep.run.overlay;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.PowerControl;

/** Lists power off and restart; the machine below goes on. */
record OverlayPower(Recorder recorder) implements PowerControl {

  @Override
  public void powerOff() {
    recorder.record(new MachineChange.PoweredOff());
  }

  @Override
  public void restart() {
    recorder.record(new MachineChange.Restarted());
  }
}
