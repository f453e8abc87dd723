package io.sysprep.testkit;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.Port;
import io.sysprep.machine.PowerControl;

/** Turns the fake off. */
final class FakePowerControl implements PowerControl {

  private final Gate gate;

  FakePowerControl(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void powerOff() {
    shutDown("power off", new MachineChange.PoweredOff(), false);
  }

  @Override
  public void restart() {
    shutDown("restart", new MachineChange.Restarted(), true);
  }

  private void shutDown(String attempt, MachineChange change, boolean restart) {
    Question question = Question.of(attempt, new Subject(Port.POWER, "the machine"));
    gate.change(
        question,
        change,
        () -> {
          Elevation.require(gate.computer(), question);
          gate.computer().shutDown(restart);
        });
  }
}
