package io.sysprep.diagnose;

import io.sysprep.SysprepException;

/** Says that a table of causes does not hold together, in which line and why. */
public final class CauseTableException extends SysprepException {

  private static final long serialVersionUID = 1L;

  private final int line;

  CauseTableException(String table, int line, String problem, Throwable cause) {
    super("The table of causes " + table + " is not valid: " + problem, cause);
    this.line = line;
  }

  /** {@return the one-based line of the table; 0 when the table could not be read at all} */
  public int line() {
    return line;
  }
}
