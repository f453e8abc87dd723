package io.sysprep.run;

import java.lang.System.Logger.Level;
import java.util.Objects;

/** Keeps a listener that throws from stopping a run that cannot be repeated. */
final class GuardedListener implements ProgressListener {

  private static final System.Logger LOG = System.getLogger("io.sysprep.run");

  private final ProgressListener listener;
  private boolean failed;

  GuardedListener(ProgressListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
  }

  @Override
  public void onProgress(ProgressEvent event) {
    if (failed) {
      return;
    }
    try {
      listener.onProgress(event);
    } catch (Throwable e) {
      failed = true;
      LOG.log(Level.WARNING, "The progress listener threw and is not called again", e);
    }
  }
}
