package io.sysprep.windows.programs;

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
public final class ProcessTree {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ProcessesView processes;

  public ProcessTree(ProcessesView processes) {
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
        .filter(process -> !parents.containsKey(process.id()))
        .filter(process -> isYounger(process, start))
        .map(process -> ProcessHandle.of(process.id()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * An id is given out again: what is older than the root was not started by it. Where an age is
   * not told the process is spared, because a stranger that is killed cannot be brought back.
   */
  private static boolean isYounger(ProcessInfo process, Optional<Instant> start) {
    return start
        .flatMap(root -> process.startedAt().map(other -> !other.isBefore(root)))
        .orElse(false);
  }

  private static void await(List<ProcessHandle> ending) {
    CompletableFuture<?>[] ends =
        ending.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(ends)
        .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }
}
