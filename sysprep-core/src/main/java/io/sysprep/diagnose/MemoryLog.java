package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A log in memory: a paste, or what a test wrote. */
final class MemoryLog implements LogSource {

  private final String name;
  private final byte[] content;

  MemoryLog(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }
}
