package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A log in a file of this computer; its place among others is that of its name. */
record FileLog(String name, Path path) implements LogSource, Comparable<FileLog> {

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public int compareTo(FileLog other) {
    return name.compareTo(other.name);
  }
}
