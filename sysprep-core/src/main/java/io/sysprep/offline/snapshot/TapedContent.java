package io.sysprep.offline.snapshot;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** What a file holds; who reads it gets the same with and without a recorder. */
sealed interface TapedContent {

  /** A log of a day; what is larger is read, and not kept. */
  int LARGEST = 1 << 24;

  /** {@return what it holds from an offset on} */
  InputStream from(long offset);

  /** {@return what a file of a live machine holds; empty when there is none} */
  static Optional<TapedContent> of(FilesView files, WindowsPath path) {
    try {
      return files.read(path, LARGEST).map(Kept::of);
    } catch (MachineException e) {
      if (e.reason() == Reason.TOO_LARGE) {
        return Optional.of(new TooLong(files, path));
      }
      throw e;
    }
  }

  /** In memory. */
  record Kept(Bytes bytes) implements TapedContent {

    static Kept of(byte[] bytes) {
      return new Kept(Bytes.of(bytes));
    }

    @Override
    public InputStream from(long offset) {
      int start = (int) Math.min(offset, bytes.length());
      return new ByteArrayInputStream(bytes.toByteArray(), start, bytes.length() - start);
    }
  }

  /** On the machine, where it stays. */
  record TooLong(FilesView files, WindowsPath path) implements TapedContent {

    @Override
    public InputStream from(long offset) {
      return files.open(path, offset).orElseGet(InputStream::nullInputStream);
    }
  }
}
