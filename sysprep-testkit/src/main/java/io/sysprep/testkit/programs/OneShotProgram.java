package io.sysprep.testkit.programs;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.testkit.UnmodelledException;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Program;
import io.sysprep.testkit.state.SimulatedProcess;
import java.time.Duration;

/** A program that works for a while, has its effect, prints nothing and ends. */
abstract class OneShotProgram implements Program {

  private static final Duration WORK = Duration.ofSeconds(2);

  private record Running(SimulatedProcess process) implements Started {
    @Override
    public CommandOutput output() {
      return new CommandOutput(process.exitCode().orElse(0), Bytes.of(), Bytes.of());
    }
  }

  /** {@return whether it knows what to do with its arguments} */
  abstract boolean isModelled(ProgramLaunch launch);

  /** {@return the exit code, when the effect is there} */
  abstract long work(ProgramLaunch launch, Computer computer);

  @Override
  public Started start(ProgramLaunch launch, Computer computer) {
    if (!isModelled(launch)) {
      throw new UnmodelledException(launch.commandLine());
    }
    SimulatedProcess process =
        computer.processes().start(launch.program().fileName(), computer.processes().caller());
    computer.timeline().schedule(WORK, () -> end(process, launch, computer));
    return new Running(process);
  }

  /** One that was ended in the meantime has no effect. */
  private void end(SimulatedProcess process, ProgramLaunch launch, Computer computer) {
    if (process.isRunning()) {
      computer.processes().end(process, work(launch, computer));
    }
  }
}
