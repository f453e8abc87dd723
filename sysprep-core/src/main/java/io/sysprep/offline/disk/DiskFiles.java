package io.sysprep.offline.disk;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The files of a volume. What another volume holds is not recorded. */
final class DiskFiles implements FilesView {

  private static final int BEHIND_DRIVE = 2;

  private final VolumeFolder volume;
  private final char letter;

  DiskFiles(VolumeFolder volume, char letter) {
    this.volume = volume;
    this.letter = letter;
  }

  @Override
  public Optional<FileInfo> info(WindowsPath path) {
    return found(path).flatMap(file -> info(path, file));
  }

  @Override
  public Optional<List<WindowsPath>> list(WindowsPath folder) {
    return found(folder).filter(Files::isDirectory).map(found -> list(folder, found));
  }

  @Override
  public Optional<InputStream> open(WindowsPath path, long offset) {
    return found(path).map(file -> open(path, file, offset));
  }

  @Override
  public Optional<FileVersion> version(WindowsPath path) {
    return found(path).filter(Files::isRegularFile).flatMap(file -> version(path, file));
  }

  /** Access control lists are part of NTFS, which other systems show in ways of their own. */
  @Override
  public Optional<FileProtection> protection(WindowsPath path) {
    if (found(path).isEmpty()) {
      return Optional.empty();
    }
    throw new MachineException(Reason.NOT_RECORDED, "read who may use", path.toString());
  }

  private Optional<Path> found(WindowsPath path) {
    if (path.drive().filter(drive -> drive == letter).isEmpty()) {
      throw new MachineException(
          Reason.NOT_RECORDED, "look on another volume for", path.toString());
    }
    return volume.find(path.toString().substring(BEHIND_DRIVE));
  }

  private static Optional<FileInfo> info(WindowsPath path, Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      long size = found.isDirectory() ? 0 : found.size();
      return Optional.of(
          new FileInfo(path, found.isDirectory(), size, found.lastModifiedTime().toInstant()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw VolumeFolder.failure("look at", path.toString(), e);
    }
  }

  /** A name that no Windows could have written is passed over. */
  private static List<WindowsPath> list(WindowsPath folder, Path found) {
    List<WindowsPath> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(found)) {
      for (Path entry : entries) {
        named(folder, entry.getFileName().toString()).ifPresent(paths::add);
      }
    } catch (DirectoryIteratorException e) {
      throw VolumeFolder.failure(
          "list", folder.toString(), Objects.requireNonNullElse(e.getCause(), new IOException(e)));
    } catch (IOException e) {
      throw VolumeFolder.failure("list", folder.toString(), e);
    }
    Collections.sort(paths);
    return List.copyOf(paths);
  }

  private static Optional<WindowsPath> named(WindowsPath folder, String name) {
    try {
      return Optional.of(folder.resolve(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A pipe, which a tree that is no volume may hold, would keep its reader waiting. */
  private static InputStream open(WindowsPath path, Path file, long offset) {
    if (!Files.isRegularFile(file)) {
      throw new MachineException(Reason.FAILED, "read as a file, being none,", path.toString());
    }
    try {
      SeekableByteChannel channel = Files.newByteChannel(file);
      return Channels.newInputStream(channel.position(offset));
    } catch (IOException e) {
      throw VolumeFolder.failure("read", path.toString(), e);
    }
  }

  private static Optional<FileVersion> version(WindowsPath path, Path file) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return new ProgramFile(channel).version();
    } catch (IOException e) {
      throw VolumeFolder.failure("read the version of", path.toString(), e);
    }
  }
}
