package io.sysprep.windows.files;

import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * Puts on the disk what was written to a file, so that it outlasts a machine that is turned off.
 */
public interface DiskFlush {

  /** Comes back once content and size of the file are on the disk. */
  void flush(FileChannel file) throws IOException;

  /** {@return FlushFileBuffers, as Java calls it} */
  static DiskFlush throughTheChannel() {
    return file -> file.force(true);
  }
}
