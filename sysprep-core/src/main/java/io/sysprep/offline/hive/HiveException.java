package io.sysprep.offline.hive;

import io.sysprep.SysprepException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Says what is wrong with a hive or its log, and at which byte of which file. */
public final class HiveException extends SysprepException {

  private static final long serialVersionUID = 1L;

  private HiveException(String message) {
    super(message);
  }

  private HiveException(String message, Throwable cause) {
    super(message, cause);
  }

  /** {@return the error of a file as a whole} */
  static HiveException in(Path file, String problem) {
    return new HiveException(file.getFileName() + " " + problem);
  }

  /** {@return the error of a place in a file} */
  static HiveException at(Path file, long position, String problem) {
    return new HiveException(
        String.format(Locale.ROOT, "%s at byte 0x%X: %s", file.getFileName(), position, problem));
  }

  /** {@return the error of a file that cannot be read} */
  static HiveException unreadable(Path file, IOException cause) {
    return new HiveException(file.getFileName() + " cannot be read: " + cause, cause);
  }
}
