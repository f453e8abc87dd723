package io.sysprep.windows.programs;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RunningProgram;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** A program that was started on this machine. */
final class StartedProgram implements RunningProgram {

  private final ProgramLaunch launch;
  private final Process process;
  private final ProcessTree tree;

  StartedProgram(ProgramLaunch launch, Process process, ProcessTree tree) {
    this.tree = tree;
    this.launch = launch;
    this.process = process;
  }

  @Override
  public long id() {
    return process.pid();
  }

  @Override
  public OptionalLong exitCode() {
    return process.isAlive() ? OptionalLong.empty() : ended();
  }

  @Override
  public OptionalLong await(Duration deadline) throws InterruptedException {
    boolean ended = process.waitFor(deadline.toNanos(), TimeUnit.NANOSECONDS);
    return ended ? ended() : OptionalLong.empty();
  }

  @Override
  public void killTree() {
    if (!tree.kill(process.toHandle()).isEmpty()) {
      throw new MachineException(
          Reason.FAILED, "end all that was started by", launch.program().toString());
    }
    // Java takes note of an end a moment after it: who asks next shall be told the exit code.
    process.onExit().join();
  }

  private OptionalLong ended() {
    return OptionalLong.of(Integer.toUnsignedLong(process.exitValue()));
  }
}
