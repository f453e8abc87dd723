package io.sysprep;

import io.sysprep.words.FileReasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says that a file of the system that this program runs on could not be read or written. */
public final class LocalFileException extends SysprepException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  /**
   * Makes the error.
   *
   * @param attempt what was tried, as a verb phrase: {@code "read the answer file"}
   * @param file the file or folder
   * @param cause what the file system said
   */
  public LocalFileException(String attempt, Path file, IOException cause) {
    super("Could not " + attempt + " " + file + ": " + reason(file, cause), cause);
    this.file = file;
  }

  private static String reason(Path file, IOException cause) {
    return Files.isDirectory(file) ? "it is a folder" : FileReasons.of(cause);
  }

  /** {@return the file or folder} */
  public Path file() {
    return file;
  }
}
