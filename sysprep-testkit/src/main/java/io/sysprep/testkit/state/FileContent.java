package io.sysprep.testkit.state;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/**
 * What a file held at one moment.
 *
 * <p>A log grows by a line thousands of times and is looked at once a second: content that grew
 * shares its bytes with what it grew from, as long as nothing else grew from that, and is read
 * without being copied.
 */
final class FileContent {

  /** Bytes that several contents begin with; only what lies behind the longest is written. */
  private static final class Shared {
    private byte[] bytes;
    private int used;

    Shared(byte[] bytes) {
      this.bytes = bytes;
      this.used = bytes.length;
    }
  }

  private final Shared shared;
  private final int length;

  private FileContent(Shared shared) {
    this.shared = shared;
    this.length = shared.used;
  }

  static FileContent of(byte... bytes) {
    return new FileContent(new Shared(bytes.clone()));
  }

  int length() {
    return length;
  }

  byte[] toBytes() {
    synchronized (shared) {
      return Arrays.copyOf(shared.bytes, length);
    }
  }

  InputStream from(long offset) {
    int start = (int) Math.min(offset, length);
    synchronized (shared) {
      return new ByteArrayInputStream(shared.bytes, start, length - start);
    }
  }

  FileContent and(byte[] more) {
    synchronized (shared) {
      if (shared.used != length) {
        return FileContent.of(toBytes()).and(more);
      }
      int longer = length + more.length;
      if (longer > shared.bytes.length) {
        shared.bytes = Arrays.copyOf(shared.bytes, Math.max(longer, 2 * length));
      }
      System.arraycopy(more, 0, shared.bytes, length, more.length);
      shared.used = longer;
      return new FileContent(shared);
    }
  }
}
