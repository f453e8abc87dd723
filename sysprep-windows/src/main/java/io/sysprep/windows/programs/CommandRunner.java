package io.sysprep.windows.programs;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProgramLaunch;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.apache.commons.exec.DaemonExecutor;
import org.apache.commons.exec.DefaultExecutor;
import org.apache.commons.exec.PumpStreamHandler;

/**
 * Runs a program to its end and collects what it prints: both streams drained, each up to a limit,
 * the whole tree ended at the deadline, on interrupt, or when it prints too much.
 *
 * <p>commons-exec waits on a thread of its own: its waiting call takes an interrupt for the end of
 * the program, and its watchdog ends the program without what that has started.
 */
public final class CommandRunner {

  /** slmgr prints a few kilobytes for each licence; this is room for every product there is. */
  public static final int OUTPUT_LIMIT = 16 * 1024 * 1024;

  private static final Duration PATIENCE_WITH_PIPES = Duration.ofSeconds(2);

  /** A scanner of files may look at a program for a while before Windows starts it. */
  private static final Duration PATIENCE_WITH_STARTS = Duration.ofSeconds(30);

  private final ProgramStart start;
  private final ProcessTree tree;
  private final int limit;

  public CommandRunner(ProgramStart start, ProcessTree tree, int limit) {
    this.tree = tree;
    this.start = start;
    this.limit = limit;
  }

  CommandOutput run(ProgramLaunch launch, Duration deadline) {
    TreeDestroyer destroyer = new TreeDestroyer(tree, PATIENCE_WITH_STARTS);
    BoundedOutput output = new BoundedOutput(limit, destroyer::end);
    BoundedOutput errors = new BoundedOutput(limit, destroyer::end);
    PumpStreamHandler streams = new PumpStreamHandler(output, errors);
    ProgramEnd end = begin(launch, destroyer, streams);
    try {
      long exitCode = Integer.toUnsignedLong(end.within(deadline));
      refuseLarge(launch, output, errors);
      return new CommandOutput(exitCode, output.bytes(), errors.bytes());
    } catch (TimeoutException e) {
      throw ended(Reason.TIMED_OUT, launch, destroyer);
    } catch (InterruptedException e) {
      MachineException interrupted = ended(Reason.INTERRUPTED, launch, destroyer);
      Thread.currentThread().interrupt();
      throw interrupted;
    } catch (IOException e) {
      refuseLarge(launch, output, errors);
      throw failure(launch, destroyer, e);
    }
  }

  private ProgramEnd begin(
      ProgramLaunch launch, TreeDestroyer destroyer, PumpStreamHandler streams) {
    streams.setStopTimeout(PATIENCE_WITH_PIPES);
    DefaultExecutor executor =
        DaemonExecutor.builder()
            .setExecuteStreamHandler(streams)
            .setWorkingDirectory(start.workingFolder(launch))
            .get();
    executor.setProcessDestroyer(destroyer);
    executor.setExitValues(null);
    ProgramEnd end = new ProgramEnd(destroyer::giveUpStart);
    try {
      executor.execute(start.commandLine(launch), end);
    } catch (IOException e) {
      throw StartFailures.failure(launch, e);
    }
    return end;
  }

  private static MachineException ended(
      Reason reason, ProgramLaunch launch, TreeDestroyer destroyer) {
    return new MachineException(reason, "run", launch.program() + destroyer.end().remark());
  }

  /** A child that it left behind keeps its pipes open, so nobody knows whether that was all. */
  private static MachineException failure(
      ProgramLaunch launch, TreeDestroyer destroyer, IOException cause) {
    return destroyer.hasStarted()
        ? new MachineException(
            Reason.FAILED, "read all that was printed by", launch.program().toString(), cause)
        : StartFailures.failure(launch, cause);
  }

  private void refuseLarge(ProgramLaunch launch, BoundedOutput output, BoundedOutput errors) {
    if (output.isOver() || errors.isOver()) {
      throw new MachineException(
          Reason.TOO_LARGE,
          "keep more than " + limit + " bytes printed by",
          launch.program().toString());
    }
  }
}
