package io.sysprep.diagnose;

import io.sysprep.SysprepException;
import io.sysprep.words.FileReasons;

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
    super("Could not read " + log + ": " + FileReasons.of(cause), cause);
  }
}
