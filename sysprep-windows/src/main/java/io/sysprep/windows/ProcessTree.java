package io.sysprep.windows;

import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProcessesView;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process and all that it started.
 *
 * <p>Windows keeps the id of the parent with each process, also after the parent has ended; so the
 * tree is followed again after each round of killing, until a round finds nothing new. A child that
 * was started between two looks is found by the next.
 */
final class ProcessTree {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ProcessesView processes;

  ProcessTree(ProcessesView processes) {
    this.processes = processes;
  }

  /**
   * Ends the tree and waits until all of it has gone.
   *
   * @return the processes that would not end; empty when all have
   */
  List<ProcessHandle> kill(ProcessHandle root) {
    Optional<Instant> start = root.info().startInstant();
    Map<Long, ProcessHandle> killed = new LinkedHashMap<>();
    List<ProcessHandle> found = List.of(root);
    while (!found.isEmpty()) {
      found.forEach(process -> killed.put(process.pid(), process));
      found.forEach(ProcessHandle::destroyForcibly);
      await(found);
      found = childrenOf(killed, start);
    }
    return killed.values().stream().filter(ProcessHandle::isAlive).toList();
  }

  private List<ProcessHandle> childrenOf(
      Map<Long, ProcessHandle> parents, Optional<Instant> start) {
    return processes.all().stream()
        .filter(process -> parents.containsKey(process.parentId()))
        .map(ProcessInfo::id)
        .filter(id -> !parents.containsKey(id))
        .map(ProcessHandle::of)
        .flatMap(Optional::stream)
        .filter(process -> isYounger(process, start))
        .toList();
  }

  /** An id is given out again: what is older than the root was not started by it. */
  private static boolean isYounger(ProcessHandle process, Optional<Instant> start) {
    return start
        .flatMap(root -> process.info().startInstant().map(other -> !other.isBefore(root)))
        .orElse(true);
  }

  private static void await(List<ProcessHandle> ending) {
    CompletableFuture<?>[] ends =
        ending.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(ends)
        .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }
}
