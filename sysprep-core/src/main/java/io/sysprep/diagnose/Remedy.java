package io.sysprep.diagnose;

/**
 * One thing to do against a cause.
 *
 * @param text what to do, with the names of this machine filled in
 * @param standing whether Microsoft supports it
 */
public record Remedy(String text, Standing standing) {

  /** Whose word a remedy is. */
  public enum Standing {
    /** Documented or harmless. */
    SUPPORTED,
    /** Known to have helped others; Microsoft does not support it. Never apply it unasked. */
    COMMUNITY
  }

  /** {@return the text, marked when it is a community's} */
  @Override
  public String toString() {
    return standing == Standing.COMMUNITY ? "(not supported by Microsoft) " + text : text;
  }
}
