package io.sysprep.windows.files;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import io.sysprep.windows.failures.WindowsErrors;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads files of Windows.
 *
 * <p>Java opens files so that others may go on reading, writing and deleting them, which a log that
 * is being written needs.
 */
public final class WindowsFiles implements FilesView {

  private static final Logger LOGGER = System.getLogger(WindowsFiles.class.getName());

  /** Elsewhere, where tests run this, not every file system has those of Windows. */
  private static final Class<? extends BasicFileAttributes> ATTRIBUTES =
      File.separatorChar == '\\' ? DosFileAttributes.class : BasicFileAttributes.class;

  private final HostPaths paths;
  private final NativeFileVersions versions;
  private final WindowsProtection protection;

  public WindowsFiles(HostPaths paths, NativeFileVersions versions, WindowsProtection protection) {
    this.paths = paths;
    this.versions = versions;
    this.protection = protection;
  }

  @Override
  public Optional<FileInfo> info(WindowsPath path) {
    try {
      BasicFileAttributes found = Files.readAttributes(paths.of(path), ATTRIBUTES);
      boolean folder = found.isDirectory();
      boolean readOnly = found instanceof DosFileAttributes dos && dos.isReadOnly() && !folder;
      return Optional.of(
          new FileInfo(
              path,
              folder,
              folder ? 0 : found.size(),
              found.lastModifiedTime().toInstant(),
              readOnly));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw FileFailures.failure("look at", path, e);
    }
  }

  @Override
  public Optional<List<WindowsPath>> list(WindowsPath folder) {
    return info(folder).filter(FileInfo::folder).flatMap(info -> listFolder(folder));
  }

  private Optional<List<WindowsPath>> listFolder(WindowsPath folder) {
    try (Stream<Path> entries = Files.list(paths.of(folder))) {
      return Optional.of(
          entries.flatMap(entry -> pathOf(folder, entry).stream()).sorted().toList());
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw FileFailures.failure("list", folder, e);
    } catch (UncheckedIOException e) {
      throw FileFailures.failure("list", folder, Objects.requireNonNull(e.getCause()));
    }
  }

  /** A name that no usual path leads to can be made by an unusual one, or by another system. */
  private static Optional<WindowsPath> pathOf(WindowsPath folder, Path entry) {
    try {
      return Optional.of(folder.resolve(entry.getFileName().toString()));
    } catch (IllegalArgumentException unusual) {
      LOGGER.log(Level.WARNING, () -> "Left out of " + folder + ": " + unusual.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Optional<InputStream> open(WindowsPath path, long offset) {
    Optional<FileInfo> info = info(path);
    if (info.filter(FileInfo::folder).isPresent()) {
      throw new MachineException(Reason.FAILED, "read as a file, being a folder,", path.toString());
    }
    return info.isEmpty() ? Optional.empty() : openFile(path, offset);
  }

  @Override
  public Optional<FileProtection> protection(WindowsPath path) {
    return protection.of(path);
  }

  @Override
  public Optional<FileVersion> version(WindowsPath path) {
    return info(path).filter(info -> !info.folder()).flatMap(info -> linkedVersion(path));
  }

  /** Windows has many codes for a file that carries none; only a refusal is told apart. */
  private Optional<FileVersion> linkedVersion(WindowsPath path) {
    NativeFileVersions.Fixed fixed = versions.of(paths.of(path).toString());
    if (fixed.code() == WindowsErrors.ACCESS_DENIED
        || fixed.code() == WindowsErrors.SHARING_VIOLATION) {
      throw WindowsErrors.failure("read the version of", path, fixed.code());
    }
    return fixed.code() == WindowsErrors.SUCCESS ? Optional.of(decode(fixed)) : Optional.empty();
  }

  /** Two halves of two 32-bit numbers (verrsrc.h, VS_FIXEDFILEINFO). */
  private static FileVersion decode(NativeFileVersions.Fixed fixed) {
    return new FileVersion(
        fixed.high() >>> 16, fixed.high() & 0xFFFF, fixed.low() >>> 16, fixed.low() & 0xFFFF);
  }

  private Optional<InputStream> openFile(WindowsPath path, long offset) {
    try {
      SeekableByteChannel channel = Files.newByteChannel(paths.of(path));
      return Optional.of(Channels.newInputStream(channel.position(offset)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw FileFailures.failure("read", path, e);
    }
  }
}
