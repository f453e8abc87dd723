package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A log in a file of this computer. */
record FileLog(String name, Path path) implements LogSource {

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
