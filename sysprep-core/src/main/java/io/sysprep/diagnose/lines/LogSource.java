package io.sysprep.diagnose.lines;

import java.io.IOException;
import java.io.InputStream;

/** A log that can be opened, as often as needed; nothing is read before. */
public interface LogSource {

  /** {@return its path within the bundle, with slashes} */
  String name();

  InputStream open() throws IOException;

  /** {@return the file name, in small letters, without folders} */
  default String fileName() {
    String name = name().replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  /** {@return the folders, in small letters; empty for a bare file name} */
  default String folder() {
    String name = name().replace('\\', '/');
    return name.substring(0, Math.max(0, name.lastIndexOf('/'))).toLowerCase(java.util.Locale.ROOT);
  }
}
