package io.sysprep.diagnose.rules;

/** Says what is wrong in a table, and in which line. */
public final class TableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int line;

  TableException(int line, String problem) {
    super("line " + line + ": " + problem);
    this.line = line;
  }

  /** {@return the one-based line} */
  public int line() {
    return line;
  }
}
