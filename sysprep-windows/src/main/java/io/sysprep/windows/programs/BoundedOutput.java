package io.sysprep.windows.programs;

import io.sysprep.machine.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/**
 * Collects what a program prints, up to a limit; tells once when there is more.
 *
 * <p>What is over the limit is read and dropped, so that the program never blocks on a full pipe.
 */
final class BoundedOutput extends OutputStream {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int limit;
  private final Runnable whenOver;
  private boolean over;

  BoundedOutput(int limit, Runnable whenOver) {
    this.limit = limit;
    this.whenOver = whenOver;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    int room = Math.min(length, limit - kept.size());
    kept.write(bytes, offset, room);
    if (room < length && !over) {
      over = true;
      whenOver.run();
    }
  }

  synchronized boolean isOver() {
    return over;
  }

  synchronized Bytes bytes() {
    return Bytes.of(kept.toByteArray());
  }
}
