package io.sysprep.unattend.search;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files by path; some may not be read. */
final class SearchedFiles implements FilesView {

  private final SortedMap<WindowsPath, String> contents = new TreeMap<>();
  private final Set<WindowsPath> denied = new HashSet<>();

  void put(String path, String content) {
    contents.put(WindowsPath.of(path), content);
  }

  void deny(String path) {
    denied.add(WindowsPath.of(path));
  }

  @Override
  public Optional<InputStream> open(WindowsPath path, long offset) {
    if (denied.contains(path)) {
      throw new MachineException(MachineException.Reason.DENIED, "read", path.toString());
    }
    return Optional.ofNullable(contents.get(path))
        .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public Optional<List<WindowsPath>> list(WindowsPath folder) {
    if (denied.contains(folder)) {
      throw new MachineException(MachineException.Reason.DENIED, "list", folder.toString());
    }
    return Optional.of(
        contents.keySet().stream()
            .filter(path -> path.parent().filter(folder::equals).isPresent())
            .toList());
  }

  @Override
  public Optional<FileInfo> info(WindowsPath path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<FileProtection> protection(WindowsPath path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<FileVersion> version(WindowsPath path) {
    throw new UnsupportedOperationException();
  }
}
