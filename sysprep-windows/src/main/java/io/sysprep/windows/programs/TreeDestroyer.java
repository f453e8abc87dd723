package io.sysprep.windows.programs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.commons.exec.ProcessDestroyer;

/**
 * Ends a program with all that it started, when told.
 *
 * <p>commons-exec starts a program on a thread of its own and tells of it a moment later. Who wants
 * its end in that moment waits for the start, so that nothing runs once {@link #end()} returns.
 */
final class TreeDestroyer implements ProcessDestroyer {

  private final ProcessTree tree;
  private final Duration patience;
  private final CompletableFuture<Void> begun = new CompletableFuture<>();
  private Optional<ProcessHandle> running = Optional.empty();
  private List<ProcessHandle> left = List.of();
  private boolean started;
  private boolean unwanted;

  /**
   * Makes one for a program that is about to be started.
   *
   * @param patience how long its start is waited for by who wants its end
   */
  TreeDestroyer(ProcessTree tree, Duration patience) {
    this.tree = tree;
    this.patience = patience;
  }

  @Override
  public boolean add(Process process) {
    noteStart(process);
    begun.complete(null);
    return true;
  }

  private synchronized void noteStart(Process process) {
    started = true;
    running = Optional.of(process.toHandle());
    if (unwanted) {
      killRunning();
    }
  }

  @Override
  public synchronized boolean remove(Process process) {
    running = Optional.empty();
    return true;
  }

  @Override
  public synchronized int size() {
    return running.isPresent() ? 1 : 0;
  }

  /** Tells that the program could not be started: nobody needs to wait for it. */
  void giveUpStart() {
    begun.complete(null);
  }

  /**
   * Ends everything, now or as soon as it has started.
   *
   * <p>Waits also when the thread is interrupted: an interrupt is one reason for the end.
   *
   * @return how it went
   */
  Ending end() {
    wantNoMore();
    begun.copy().completeOnTimeout(null, patience.toNanos(), TimeUnit.NANOSECONDS).join();
    return ending();
  }

  private synchronized void wantNoMore() {
    if (!unwanted) {
      unwanted = true;
      killRunning();
    }
  }

  private void killRunning() {
    left = running.map(tree::kill).orElse(List.of());
  }

  private synchronized Ending ending() {
    return new Ending(!begun.isDone(), left.size());
  }

  /** {@return whether there was a program to end} */
  synchronized boolean hasStarted() {
    return started;
  }

  /**
   * How a program was ended.
   *
   * @param stillStarting whether Windows was starting it all the time; it is ended once it has
   * @param left how many of its processes would not end
   */
  record Ending(boolean stillStarting, int left) {

    /** {@return what a reader must know of it, empty when all is gone} */
    String remark() {
      if (stillStarting) {
        return " (which was still being started; it is ended as soon as it has)";
      }
      return left == 0 ? "" : " (" + left + " of its processes would not end)";
    }
  }
}
