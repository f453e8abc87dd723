package io.sysprep.testkit;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Program;
import io.sysprep.testkit.state.SimulatedProcess;

/** A program that does what a test says. */
record ScriptedProgram(ProgramBehaviour behaviour) implements Program {

  private record Running(SimulatedProcess process, ProgramOutcome outcome) implements Started {
    @Override
    public CommandOutput output() {
      return new CommandOutput(process.exitCode().orElse(0), outcome.output(), outcome.errors());
    }
  }

  @Override
  public Started start(ProgramLaunch launch, Computer computer) {
    ProgramOutcome outcome = behaviour.run(launch);
    String name = launch.program().fileName();
    SimulatedProcess process = computer.processes().start(name, computer.processes().caller());
    outcome
        .duration()
        .ifPresent(
            duration ->
                computer
                    .timeline()
                    .schedule(
                        duration, () -> computer.processes().end(process, outcome.exitCode())));
    return new Running(process, outcome);
  }
}
