package io.sysprep.offline.hive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads parts of files, and leaves none open. */
final class FileBytes {

  private FileBytes() {}

  /**
   * Reads as many bytes as there are, at most those that fit.
   *
   * @return how many were read; what lies behind the end of the file stays as it was
   */
  static int read(Path file, long position, byte[] target, int from, int count) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return fill(channel.position(position), ByteBuffer.wrap(target, from, count));
    } catch (IOException e) {
      throw HiveException.unreadable(file, e);
    }
  }

  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw HiveException.unreadable(file, e);
    }
  }

  private static int fill(SeekableByteChannel channel, ByteBuffer buffer) throws IOException {
    int first = buffer.position();
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // A read gives what there is; the rest comes with the next.
    }
    return buffer.position() - first;
  }
}
