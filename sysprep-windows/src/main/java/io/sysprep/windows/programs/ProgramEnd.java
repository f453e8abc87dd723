package io.sysprep.windows.programs;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.exec.ExecuteException;
import org.apache.commons.exec.ExecuteResultHandler;

/** How a program ended, to be waited for. */
final class ProgramEnd implements ExecuteResultHandler {

  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private final Runnable whenFailed;

  /**
   * Waits for no program yet.
   *
   * @param whenFailed is told that it was not started, or that its output was not read
   */
  ProgramEnd(Runnable whenFailed) {
    this.whenFailed = whenFailed;
  }

  @Override
  public void onProcessComplete(int code) {
    exitCode.complete(code);
  }

  /** commons-exec wraps what kept the program from starting, and not what kept it from reading. */
  @Override
  public void onProcessFailed(ExecuteException why) {
    whenFailed.run();
    exitCode.completeExceptionally(why.getCause() instanceof IOException cause ? cause : why);
  }

  /**
   * Waits for the end.
   *
   * @throws TimeoutException when the program still ran at the deadline
   * @throws IOException when it could not be started, or its output not be read
   */
  int within(Duration deadline) throws TimeoutException, InterruptedException, IOException {
    try {
      return exitCode.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}
