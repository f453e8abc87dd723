package io.sysprep.diagnose;

import io.sysprep.SysprepException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says that a log could not be read. */
public final class LogReadException extends SysprepException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param log the log, or the folder that logs were looked for in
   * @param cause what the file system said
   */
  public LogReadException(String log, Throwable cause) {
    super("Could not read " + log + ": " + reason(cause), cause);
  }

  /** The messages of the file system's own errors are the path and nothing else. */
  private static String reason(Throwable cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getName() : message;
  }
}
