package com.example.imaging;

import io.sysprep.run.ProgressEvent;
import io.sysprep.run.ProgressListener;
import java.util.function.Consumer;

/** Draws one line again and again; what somebody should look at stays above it. */
final class ProgressBar implements ProgressListener {

  private static final int WIDTH = 20;

  private final Consumer<String> screen;

  ProgressBar(Consumer<String> screen) {
    this.screen = screen;
  }

  @Override
  public void onProgress(ProgressEvent event) {
    int done = (int) (event.time().fraction() * WIDTH);
    String bar = "#".repeat(done) + ".".repeat(WIDTH - done);
    long left = event.time().remaining().toSeconds();
    screen.accept("\r[" + bar + "] " + left + " s left: " + event);
    switch (event.kind()) {
      case LOG_IS_SILENT -> screen.accept("\n");
      case STEP_BEGINS, LOG_SHOWS, STILL_RUNNING -> {}
    }
  }
}
