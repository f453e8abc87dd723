package io.sysprep.windows.files;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Changes files of Windows; what returned is on the disk.
 *
 * <p>A file that another program holds open is waited for, some seconds: a journal must not end
 * with the first reader that shares nothing.
 */
public final class WindowsFilesControl implements FilesControl {

  private final HostPaths paths;
  private final DiskFlush disk;
  private final WindowsProtection protection;
  private final PatienceWithReaders patience;

  public WindowsFilesControl(
      HostPaths paths, DiskFlush disk, WindowsProtection protection, MachineClock clock) {
    this.paths = paths;
    this.disk = disk;
    this.protection = protection;
    this.patience = new PatienceWithReaders(clock);
  }

  @Override
  public void createFolders(WindowsPath folder) {
    changing("create folder", folder, () -> Files.createDirectories(paths.of(folder)));
  }

  @Override
  public boolean createPrivateFolder(WindowsPath folder) {
    return protection.createPrivateFolder(folder);
  }

  @Override
  public void write(WindowsPath path, byte[] content) {
    changing("write", path, () -> replace(paths.of(path), new ByteArrayInputStream(content)));
  }

  @Override
  public boolean create(WindowsPath path, byte[] content) {
    try {
      whole(
          paths.of(path),
          new ByteArrayInputStream(content),
          whole -> Files.move(whole, paths.of(path)));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw FileFailures.failure("create", path, e);
    }
  }

  @Override
  public void append(WindowsPath path, byte[] content) {
    changing("append to", path, () -> append(paths.of(path), content));
  }

  @Override
  public void copy(WindowsPath from, WindowsPath to) {
    refuseFolder(from);
    changing("copy " + from + " to", to, () -> copy(paths.of(from), paths.of(to)));
  }

  @Override
  public void delete(WindowsPath path) {
    Path file = paths.of(path);
    changing("delete", path, () -> patience.opening(file, () -> Files.deleteIfExists(file)));
  }

  private void refuseFolder(WindowsPath from) {
    if (Files.isDirectory(paths.of(from))) {
      throw new MachineException(Reason.FAILED, "copy as a file, being a folder,", from.toString());
    }
  }

  private void copy(Path from, Path to) throws IOException {
    try (InputStream content = Files.newInputStream(from)) {
      replace(to, content);
    }
  }

  private void replace(Path target, InputStream content) throws IOException {
    whole(target, content, whole -> Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE));
  }

  /**
   * Writes beside the target first, so that the last step is a rename within one volume; flushes
   * before it, so that there is never an empty file in the target's place, and after it, so that
   * the rename is on the disk too.
   */
  private void whole(Path target, InputStream content, LastStep last) throws IOException {
    Path whole = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".new");
    try {
      Files.copy(content, whole, StandardCopyOption.REPLACE_EXISTING);
      flush(whole);
      patience.replacing(target, () -> last.take(whole));
      flush(target);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private void flush(Path file) throws IOException {
    try (FileChannel channel =
        patience.opening(file, () -> FileChannel.open(file, StandardOpenOption.WRITE))) {
      disk.flush(channel);
    }
  }

  private void append(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        patience.opening(
            file,
            () -> FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      disk.flush(channel);
    }
  }

  private static void changing(String attempt, WindowsPath path, Change change) {
    try {
      change.make();
    } catch (IOException e) {
      throw FileFailures.failure(attempt, path, e);
    }
  }

  /** A change that Java may refuse. */
  private interface Change {
    void make() throws IOException;
  }

  /** What puts a whole file in its place. */
  private interface LastStep {
    Path take(Path whole) throws IOException;
  }
}
