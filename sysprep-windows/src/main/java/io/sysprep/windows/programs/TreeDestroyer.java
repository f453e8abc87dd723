package io.sysprep.windows.programs;

import java.util.List;
import java.util.Optional;
import org.apache.commons.exec.ProcessDestroyer;

/** Ends a program with all that it started, when told. */
final class TreeDestroyer implements ProcessDestroyer {

  private final ProcessTree tree;
  private Optional<ProcessHandle> running = Optional.empty();
  private boolean started;
  private boolean unwanted;

  TreeDestroyer(ProcessTree tree) {
    this.tree = tree;
  }

  @Override
  public synchronized boolean add(Process process) {
    started = true;
    running = Optional.of(process.toHandle());
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

  /**
   * Ends everything, now or as soon as it has started.
   *
   * @return what would not end
   */
  synchronized List<ProcessHandle> end() {
    unwanted = true;
    return running.map(tree::kill).orElse(List.of());
  }

  /** {@return whether there was a program to end} */
  synchronized boolean hasStarted() {
    return started;
  }
}
