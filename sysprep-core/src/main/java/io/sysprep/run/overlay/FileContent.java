package io.sysprep.run.overlay;

import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.WindowsPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** What is in a file that was written or copied. */
sealed interface FileContent {

  /** How many bytes there are. */
  long size();

  /** Opens it from an offset on. */
  InputStream open(long offset);

  /** The version it carries. */
  Optional<FileVersion> version();

  /** Bytes that were written; they are not looked through for a version. */
  final class InMemory implements FileContent {

    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open(long offset) {
      int from = (int) Math.min(offset, bytes.length);
      return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }

    @Override
    public Optional<FileVersion> version() {
      return Optional.empty();
    }
  }

  /** A copy of a file of the machine below, which nothing here can change. */
  record OfBase(FilesView base, WindowsPath path, long size) implements FileContent {

    @Override
    public InputStream open(long offset) {
      return base.open(path, offset)
          .orElseThrow(() -> FileRefusal.MISSING_FILE.of("read what was copied from", path));
    }

    @Override
    public Optional<FileVersion> version() {
      return base.version(path);
    }
  }
}
