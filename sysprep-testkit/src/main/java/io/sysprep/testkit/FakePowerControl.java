package io.sysprep.testkit;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.Port;
import io.sysprep.machine.PowerControl;
import io.sysprep.testkit.life.PowerState;

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
          requireStaying(question);
          gate.computer().shutDown(restart);
        });
  }

  private void requireStaying(Question question) {
    if (gate.computer().power() == PowerState.SHUTTING_DOWN) {
      throw Failures.of(Reason.FAILED, question, Failures.SHUTDOWN_IN_PROGRESS);
    }
  }
}
