package io.sysprep.licensing;

/**
 * A line of output that is not blank.
 *
 * @param text the line without the blanks around it
 * @param indent how many columns it is indented
 * @param width how many columns its last row on the console filled, the indentation included
 * @param afterBlank whether a blank line stands before it
 */
record OutputLine(String text, int indent, int width, boolean afterBlank) {

  static OutputLine of(String raw, boolean afterBlank) {
    String row = raw.stripTrailing();
    String text = row.stripLeading();
    return new OutputLine(text, row.length() - text.length(), row.length(), afterBlank);
  }

  /** Takes columns off the left edge that are not the script's. */
  OutputLine shifted(int columns) {
    return new OutputLine(text, Math.max(0, indent - columns), width - columns, afterBlank);
  }

  /** Joins the next row of the console onto this one. */
  OutputLine joined(OutputLine next, String between) {
    return new OutputLine(text + between + next.text(), indent, next.width(), afterBlank);
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
