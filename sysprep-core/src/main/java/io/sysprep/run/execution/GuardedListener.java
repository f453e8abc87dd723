package io.sysprep.run.execution;

import io.sysprep.run.ProgressEvent;
import io.sysprep.run.ProgressListener;
import java.lang.System.Logger.Level;
import java.util.Objects;

/**
 * Keeps a listener that throws from stopping a run that cannot be repeated. What made it throw may
 * be over with the next event: it is called again, and told of loudly once.
 */
final class GuardedListener implements ProgressListener {

  private final ProgressListener listener;
  private Level level = Level.WARNING;

  GuardedListener(ProgressListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
  }

  @Override
  public void onProgress(ProgressEvent event) {
    try {
      listener.onProgress(event);
    } catch (Throwable e) {
      System.getLogger("io.sysprep.run")
          .log(level, "The progress listener threw; it is called again", e);
      level = Level.DEBUG;
    }
  }
}
