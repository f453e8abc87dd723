package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogSource;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.io.InputStream;

/** A log on the machine that a view shows. */
record MachineLog(FilesView files, WindowsPath path) implements LogSource {

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public InputStream open() throws IOException {
    return files.open(path, 0).orElseGet(InputStream::nullInputStream);
  }
}
