package io.sysprep.windows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ends a process and all that it started. */
final class ProcessTree {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private ProcessTree() {}

  /**
   * Ends the tree and waits until all of it has gone.
   *
   * <p>The children are listed before their parent ends: afterwards nothing leads to them.
   *
   * @return the processes that would not end; empty when all have
   */
  static List<ProcessHandle> kill(ProcessHandle root) {
    List<ProcessHandle> tree = Stream.concat(Stream.of(root), root.descendants()).toList();
    tree.forEach(ProcessHandle::destroyForcibly);
    await(tree);
    return tree.stream().filter(ProcessHandle::isAlive).toList();
  }

  private static void await(List<ProcessHandle> tree) {
    CompletableFuture<?>[] ends =
        tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends)
          .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
          .join();
    } catch (CompletionException e) {
      throw new IllegalStateException("The end of a process could not be awaited", e);
    }
  }
}
