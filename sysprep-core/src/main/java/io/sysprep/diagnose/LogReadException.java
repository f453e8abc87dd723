package io.sysprep.diagnose;

import io.sysprep.SysprepException;

/** Says that a log could not be read. */
public final class LogReadException extends SysprepException {

  private static final long serialVersionUID = 1L;

  LogReadException(String log, Throwable cause) {
    super("Could not read the log " + log + ": " + cause.getMessage(), cause);
  }
}
