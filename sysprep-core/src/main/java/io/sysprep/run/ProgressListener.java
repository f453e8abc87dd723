package io.sysprep.run;

/**
 * Hears how a run goes on.
 *
 * <p>Called on the thread that runs, in order; a slow listener delays the run's look at the log,
 * not Sysprep. What a listener throws does not stop the run: it is logged, and the listener is
 * called again with the next event.
 */
@FunctionalInterface
public interface ProgressListener {

  /**
   * Hears an event.
   *
   * @param event what happened
   */
  void onProgress(ProgressEvent event);
}
