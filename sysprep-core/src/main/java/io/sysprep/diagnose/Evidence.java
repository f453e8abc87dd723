package io.sysprep.diagnose;

/**
 * A line of a log that shows something.
 *
 * @param file the log's name within its bundle
 * @param line the one-based line in that file
 * @param text the line as written, with what continues it, without passwords and product keys
 */
public record Evidence(String file, int line, String text) {

  /** {@return file, line and text as compilers print them} */
  @Override
  public String toString() {
    return file + ":" + line + ": " + text;
  }
}
