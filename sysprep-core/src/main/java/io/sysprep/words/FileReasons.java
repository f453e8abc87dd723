package io.sysprep.words;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Says why a file of this system could not be read or written. */
public final class FileReasons {

  private FileReasons() {}

  /**
   * Tells what was thrown: the messages of the file system's own errors are the path and nothing
   * else.
   *
   * @param error what the file system threw
   * @return the reason, which follows the name of the file and a colon
   */
  public static String of(Throwable error) {
    if (error instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (error instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (error instanceof FileAlreadyExistsException) {
      return "it is there already; remove it or choose another name";
    }
    String message = error.getMessage();
    return message == null || message.isBlank() ? error.getClass().getName() : message;
  }
}
