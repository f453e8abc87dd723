package io.sysprep.preflight.examination;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that checks are asked on, of all preflights of a program. Starting and ending one
 * takes longer than a dozen checks, and a run is a second preflight soon after the first: a thread
 * is kept for a second. There are as many as are asked for at a time, so none waits for another.
 */
final class CheckThreads {

  private static final long SECONDS_KEPT = 1;

  private static final ExecutorService THREADS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          SECONDS_KEPT,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          CheckThreads::thread);

  private CheckThreads() {}

  /**
   * Begins work at once, as a new thread of the caller's would: checks find what belongs to the
   * caller's program by its class loader.
   *
   * @return where it can be interrupted, and nothing but it: the thread may have other work by then
   */
  static Future<?> begin(Runnable work) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return THREADS.submit(
        () -> {
          Thread.currentThread().setContextClassLoader(loader);
          work.run();
        });
  }

  private static Thread thread(Runnable work) {
    // What the first caller hands on to its threads is not meant for those who come later.
    Thread thread = new Thread(null, work, "sysprep-preflight", 0, false);
    // A hung native call must not keep the caller's program from ending.
    thread.setDaemon(true);
    return thread;
  }
}
