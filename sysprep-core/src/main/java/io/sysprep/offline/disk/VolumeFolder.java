package io.sysprep.offline.disk;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder where a volume is mounted: finds what lies in it without regard to case, and follows
 * no link out of it.
 */
public final class VolumeFolder {

  private final Path root;

  private VolumeFolder(Path root) {
    this.root = root;
  }

  /**
   * Takes a folder.
   *
   * @param folder where the volume is mounted
   * @return the volume
   * @throws IOException when there is no such folder, or it cannot be read
   */
  public static VolumeFolder at(Path folder) throws IOException {
    Path root = folder.toRealPath();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(folder.toString());
    }
    return new VolumeFolder(root);
  }

  /** {@return the folder itself} */
  public Path root() {
    return root;
  }

  /**
   * Finds a file or folder.
   *
   * @param path its path within the volume, with backslashes
   * @return where it is; empty where nothing is
   * @throws MachineException when two names differ by case only, a link leads out of the volume, or
   *     a folder cannot be read
   */
  public Optional<Path> find(String path) {
    Optional<Path> found = Optional.of(root);
    for (String name : path.split("\\\\", -1)) {
      if (!name.isEmpty()) {
        found = found.flatMap(folder -> within(folder, name, path));
      }
    }
    return found;
  }

  private Optional<Path> within(Path folder, String name, String path) {
    try {
      Path exact = folder.resolve(name);
      Optional<Path> entry =
          Files.exists(exact, LinkOption.NOFOLLOW_LINKS)
              ? Optional.of(exact)
              : inOtherCase(folder, name, path);
      return entry.isEmpty() ? entry : followed(entry.get(), path);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failure("look at", path, e);
    }
  }

  private static Optional<Path> inOtherCase(Path folder, String name, String path)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(
            folder, each -> each.getFileName().toString().equalsIgnoreCase(name))) {
      entries.forEach(found::add);
    }
    if (found.size() > 1) {
      throw new MachineException(
          Reason.FAILED, "tell apart " + found.size() + " names that differ by case only:", path);
    }
    return found.stream().findFirst();
  }

  /** What lies behind a link that leads nowhere is absent, as it is for Windows. */
  private Optional<Path> followed(Path entry, String path) throws IOException {
    if (!Files.isSymbolicLink(entry)) {
      return Optional.of(entry);
    }
    Path real = entry.toRealPath();
    if (!real.startsWith(root)) {
      throw new MachineException(Reason.FAILED, "follow a link out of the volume:", path);
    }
    return Optional.of(real);
  }

  static MachineException failure(String attempt, String path, IOException cause) {
    Reason reason = cause instanceof AccessDeniedException ? Reason.DENIED : Reason.FAILED;
    return new MachineException(reason, attempt, path, cause);
  }
}
