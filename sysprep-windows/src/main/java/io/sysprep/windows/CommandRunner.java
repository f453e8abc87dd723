package io.sysprep.windows;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProgramLaunch;
import java.io.IOException;
import java.time.Duration;
import org.apache.commons.exec.DaemonExecutor;
import org.apache.commons.exec.DefaultExecutor;
import org.apache.commons.exec.PumpStreamHandler;

/**
 * Runs a program to its end and collects what it prints: both streams drained, each up to a limit,
 * the whole tree ended at the deadline or when it prints too much.
 */
final class CommandRunner {

  /** slmgr prints a few kilobytes for each licence; this is room for every product there is. */
  static final int OUTPUT_LIMIT = 16 * 1024 * 1024;

  private static final Duration PATIENCE_WITH_PIPES = Duration.ofSeconds(2);

  private final ProgramStart start;
  private final ProcessTree tree;
  private final int limit;

  CommandRunner(ProgramStart start, ProcessTree tree, int limit) {
    this.tree = tree;
    this.start = start;
    this.limit = limit;
  }

  CommandOutput run(ProgramLaunch launch, Duration deadline) {
    TreeDestroyer destroyer = new TreeDestroyer(tree, deadline);
    BoundedOutput output = new BoundedOutput(limit, destroyer::end);
    BoundedOutput errors = new BoundedOutput(limit, destroyer::end);
    long exitCode = execute(launch, destroyer, output, errors);
    refuseLate(launch, destroyer);
    refuseLarge(launch, output);
    refuseLarge(launch, errors);
    return new CommandOutput(exitCode, output.bytes(), errors.bytes());
  }

  private long execute(
      ProgramLaunch launch, TreeDestroyer destroyer, BoundedOutput output, BoundedOutput errors) {
    PumpStreamHandler streams = new PumpStreamHandler(output, errors);
    streams.setStopTimeout(PATIENCE_WITH_PIPES);
    DefaultExecutor executor =
        DaemonExecutor.builder()
            .setExecuteStreamHandler(streams)
            .setWorkingDirectory(start.workingFolder(launch))
            .get();
    executor.setProcessDestroyer(destroyer);
    executor.setExitValues(null);
    try {
      return Integer.toUnsignedLong(executor.execute(start.commandLine(launch)));
    } catch (IOException e) {
      refuseLate(launch, destroyer);
      throw destroyer.hasStarted() ? unread(launch, e) : StartFailures.failure(launch, e);
    }
  }

  /** A child that it left behind keeps its pipes open, so nobody knows whether that was all. */
  private static MachineException unread(ProgramLaunch launch, IOException cause) {
    return new MachineException(
        Reason.FAILED, "read all that was printed by", launch.toString(), cause);
  }

  private static void refuseLate(ProgramLaunch launch, TreeDestroyer destroyer) {
    if (destroyer.isLate()) {
      throw new MachineException(Reason.TIMED_OUT, "run", launch.toString());
    }
  }

  private void refuseLarge(ProgramLaunch launch, BoundedOutput output) {
    if (output.isOver()) {
      throw new MachineException(
          Reason.TOO_LARGE, "keep more than " + limit + " bytes printed by", launch.toString());
    }
  }
}
