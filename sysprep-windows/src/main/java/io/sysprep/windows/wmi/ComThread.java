package io.sysprep.windows.wmi;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * One thread for COM, with its own queue.
 *
 * <p>COM ties objects to threads, and a caller's thread may already be set up for COM in another
 * way; a thread of our own depends on nobody. A provider that hangs inside a native call keeps its
 * thread; {@link #isStuck()} tells, and the owner takes a new one.
 */
final class ComThread {

  private final Sessions sessions;
  private final ExecutorService queue =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
  private volatile boolean stuck;

  ComThread(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Queues a question for the COM thread; the thread must not be retired. */
  <T> Future<T> ask(Function<Sessions, T> question) {
    Callable<T> work = () -> question.apply(sessions);
    return queue.submit(work);
  }

  /**
   * Waits for the answer, in the queue and while it is worked out.
   *
   * @throws TimeoutException when the deadline passed; the work may still be going on
   */
  <T> T await(Future<T> answer, Duration deadline)
      throws TimeoutException, InterruptedException, ExecutionException {
    try {
      return answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(false);
      stuck = true;
      throw e;
    }
  }

  /** {@return whether something did not come back in time} */
  boolean isStuck() {
    return stuck;
  }

  /** {@return whether the thread has been retired and nothing hangs in it any more} */
  boolean hasEnded() {
    return queue.isTerminated();
  }

  /** Retires the thread, and waits for its end unless it is stuck. */
  void close(Duration patience) throws InterruptedException {
    retire();
    if (!stuck) {
      queue.awaitTermination(patience.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  /** Releases the sessions on their own thread and lets it end; a stuck one ends when it can. */
  void retire() {
    queue.execute(sessions::close);
    queue.shutdown();
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sysprep-wmi");
    thread.setDaemon(true);
    return thread;
  }
}
