package io.sysprep.machine;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Reads files and folders.
 *
 * <p>Paths are those a 64-bit program sees: a binding in a 32-bit JVM maps System32 to Sysnative by
 * itself. Reading does not hinder others: a file that another process is writing can be read. Each
 * method throws {@link MachineException} when access is denied or reading fails.
 */
public interface FilesView {

  /**
   * Describes a file or folder.
   *
   * @param path where it is
   * @return what is there; empty when nothing is
   */
  Optional<FileInfo> info(WindowsPath path);

  /**
   * Lists a folder.
   *
   * @param folder the folder
   * @return what is directly in it, by name without regard to case, without what no usual path
   *     leads to (a name that {@link WindowsPath} refuses); empty when there is no such folder
   */
  Optional<List<WindowsPath>> list(WindowsPath folder);

  /**
   * Opens a file for reading from an offset on.
   *
   * @param path the file
   * @param offset where to begin, in bytes; at or behind the end the stream is at its end at once
   * @return a stream to be closed by the caller; empty when there is no such file
   * @throws MachineException also when the path is a folder
   */
  Optional<InputStream> open(WindowsPath path, long offset);

  /**
   * Tells whose a file or folder is and who may use it; a link is described itself, and not what it
   * leads to.
   *
   * @param path the file or folder
   * @return its protection; empty when nothing is there
   */
  Optional<FileProtection> protection(WindowsPath path);

  /**
   * Reads the version that the linker put into a program or DLL.
   *
   * @param path the file
   * @return the version; empty when there is no such file or it carries none
   */
  Optional<FileVersion> version(WindowsPath path);

  /**
   * Reads a whole file of bounded size.
   *
   * @param path the file
   * @param limit the most bytes to read
   * @return the content; empty when there is no such file
   * @throws MachineException also when the file holds more than {@code limit} bytes
   */
  default Optional<byte[]> read(WindowsPath path, int limit) {
    Optional<InputStream> opened = open(path, 0);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = opened.get()) {
      byte[] content = in.readNBytes(limit);
      if (in.read() >= 0) {
        throw new MachineException(
            MachineException.Reason.TOO_LARGE,
            "read at most " + limit + " bytes of",
            path.toString());
      }
      return Optional.of(content);
    } catch (IOException e) {
      throw new MachineException(MachineException.Reason.FAILED, "read", path.toString(), e);
    }
  }
}
