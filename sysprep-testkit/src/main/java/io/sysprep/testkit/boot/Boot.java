package io.sysprep.testkit.boot;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.life.SysprepBehaviour;
import io.sysprep.testkit.life.SysprepBehaviour.Trouble;
import io.sysprep.testkit.setup.Sequence;
import io.sysprep.testkit.state.Computer;
import java.time.Duration;

/**
 * A boot in which Setup has something to do.
 *
 * @param computer the computer
 * @param sequence what is still to do
 * @param behaviour the trouble that waits at stages
 */
record Boot(Computer computer, Sequence sequence, SysprepBehaviour behaviour) {

  void then(Duration after, Runnable work) {
    sequence.then(after, work);
  }

  /** Plans to come to a stage, where trouble may wait. */
  void reach(SysprepStage stage) {
    then(Duration.ZERO, () -> arrive(stage));
  }

  /** Plans to be ready for use. */
  void ready() {
    then(Duration.ofSeconds(5), () -> computer.happened(MachineEvent.Kind.READY, ""));
  }

  /** Stops, and waits for somebody. */
  void stop(String dialog) {
    sequence.halt();
    computer.happened(MachineEvent.Kind.DIALOG_SHOWN, dialog);
  }

  private void arrive(SysprepStage stage) {
    computer.happened(MachineEvent.Kind.STAGE_REACHED, stage.name());
    behaviour.troubleAt(stage).ifPresent(this::suffer);
  }

  private void suffer(Trouble trouble) {
    sequence.halt();
    if (trouble == Trouble.POWER_LOSS) {
      computer.cutPower();
    }
  }
}
