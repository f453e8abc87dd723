package io.sysprep.windows;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.commons.exec.ProcessDestroyer;

/**
 * Ends a program with all that it started, at its deadline or when told; the watchdog of
 * commons-exec ends the program alone.
 */
final class TreeDestroyer implements ProcessDestroyer {

  private final ProcessTree tree;
  private final Executor atDeadline;
  private Optional<ProcessHandle> running = Optional.empty();
  private boolean started;
  private boolean late;
  private boolean unwanted;

  TreeDestroyer(ProcessTree tree, Duration deadline) {
    this.tree = tree;
    this.atDeadline = CompletableFuture.delayedExecutor(deadline.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public synchronized boolean add(Process process) {
    started = true;
    running = Optional.of(process.toHandle());
    atDeadline.execute(this::endLate);
    if (unwanted) {
      end();
    }
    return true;
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

  /** Ends everything, now or as soon as it has started. */
  synchronized void end() {
    unwanted = true;
    running.ifPresent(tree::kill);
  }

  /** {@return whether there was a program to end} */
  synchronized boolean hasStarted() {
    return started;
  }

  /** {@return whether the deadline passed while the program ran} */
  synchronized boolean isLate() {
    return late;
  }

  private synchronized void endLate() {
    late = running.isPresent();
    running.ifPresent(tree::kill);
  }
}
