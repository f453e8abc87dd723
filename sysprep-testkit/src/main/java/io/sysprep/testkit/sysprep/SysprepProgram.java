package io.sysprep.testkit.sysprep;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.testkit.life.SysprepBehaviour;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Program;
import io.sysprep.testkit.state.SimulatedProcess;

/** The program sysprep.exe. Only one instance works; a second one hangs and writes nothing. */
public final class SysprepProgram implements Program {

  private static final String NAME = "sysprep.exe";

  private final SysprepBehaviour behaviour;

  /**
   * Makes the program.
   *
   * @param behaviour how it behaves
   */
  public SysprepProgram(SysprepBehaviour behaviour) {
    this.behaviour = behaviour;
  }

  private record Running(SimulatedProcess process) implements Started {
    @Override
    public CommandOutput output() {
      return new CommandOutput(process.exitCode().orElse(0), Bytes.of(), Bytes.of());
    }
  }

  @Override
  public boolean needsElevation() {
    return true;
  }

  @Override
  public Started start(ProgramLaunch launch, Computer computer) {
    boolean first =
        computer.processes().all().stream().noneMatch(other -> other.name().equals(NAME));
    SimulatedProcess process = computer.processes().start(NAME, computer.processes().caller());
    if (first) {
      new SysprepRun(computer, behaviour, launch, process).begin();
    }
    return new Running(process);
  }
}
