package io.sysprep.diagnose;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file that grows, shrinks, vanishes and is locked as a test wants. */
final class GrowingFile implements FilesView {

  static final WindowsPath PATH =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\Panther\\setupact.log");

  private byte @Nullable [] content;
  private boolean locked;

  GrowingFile append(String text) {
    byte[] old = content == null ? new byte[0] : content;
    byte[] more = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(old, old.length + more.length);
    System.arraycopy(more, 0, all, old.length, more.length);
    content = all;
    return this;
  }

  GrowingFile replace(String text) {
    content = null;
    return append(text);
  }

  GrowingFile lock(boolean now) {
    locked = now;
    return this;
  }

  @Override
  public Optional<FileInfo> info(WindowsPath path) {
    return Optional.ofNullable(content)
        .map(bytes -> new FileInfo(path, false, bytes.length, Instant.EPOCH));
  }

  @Override
  public Optional<InputStream> open(WindowsPath path, long offset) {
    if (locked) {
      throw new MachineException(MachineException.Reason.DENIED, "read", path.toString());
    }
    return Optional.ofNullable(content)
        .map(
            bytes ->
                new ByteArrayInputStream(
                    bytes, (int) Math.min(offset, bytes.length), bytes.length));
  }

  @Override
  public Optional<List<WindowsPath>> list(WindowsPath folder) {
    return Optional.empty();
  }

  @Override
  public Optional<FileProtection> protection(WindowsPath path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<FileVersion> version(WindowsPath path) {
    return Optional.empty();
  }
}
