package io.sysprep.testkit.sysprep;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.life.SysprepBehaviour;
import io.sysprep.testkit.life.SysprepBehaviour.Trouble;
import io.sysprep.testkit.setup.Sequence;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.SimulatedProcess;
import java.time.Duration;

/** What a process is still to do, and the trouble that waits at its stages. */
final class Steps {

  private final Computer computer;
  private final SimulatedProcess process;
  private final SysprepBehaviour behaviour;
  private final SetupLog log;
  private final Sequence sequence;

  Steps(Computer computer, SimulatedProcess process, SysprepBehaviour behaviour, SetupLog log) {
    this.computer = computer;
    this.process = process;
    this.behaviour = behaviour;
    this.log = log;
    this.sequence = new Sequence(computer.timeline(), process::isRunning);
  }

  /** Plans a step after those that are planned. */
  void then(Duration after, Runnable work) {
    sequence.then(after, work);
  }

  /** Plans to come to a stage, where trouble may wait. */
  void reach(SysprepStage stage) {
    then(Duration.ZERO, () -> arrive(stage));
  }

  /** Takes all back that is planned; the process does nothing any more. */
  void halt() {
    sequence.halt();
  }

  /** Begins. */
  void run() {
    sequence.run();
  }

  private void arrive(SysprepStage stage) {
    computer.happened(MachineEvent.Kind.STAGE_REACHED, stage.name());
    behaviour.troubleAt(stage).ifPresent(this::suffer);
  }

  private void suffer(Trouble trouble) {
    switch (trouble) {
      case DEATH -> computer.processes().end(process, SimulatedProcess.KILLED);
      case HANG -> halt();
      case FROZEN_LOG -> log.freeze();
      case POWER_LOSS -> computer.cutPower();
    }
  }
}
