package io.sysprep.licensing.slmgr;

/**
 * A line of output that is not blank.
 *
 * @param text the line without the blanks around it
 * @param folded the text made comparable with labels
 * @param indent how many columns it is indented
 * @param width how many columns its last row on the console filled, the indentation included
 * @param afterBlank whether a blank line stands before it
 */
record OutputLine(String text, Folded folded, int indent, int width, boolean afterBlank) {

  static OutputLine of(String raw, boolean afterBlank) {
    String row = raw.stripTrailing();
    String text = row.stripLeading();
    int indent = row.length() - text.length();
    return new OutputLine(text, Folded.of(text), indent, row.length(), afterBlank);
  }

  /** Takes columns off the left edge that are not the script's. */
  OutputLine shifted(int columns) {
    int left = Math.max(0, indent - columns);
    return new OutputLine(text, folded, left, width - columns, afterBlank);
  }

  /** Joins the next row of the console onto this one. */
  OutputLine joined(OutputLine next, String between) {
    String whole = text + between + next.text();
    return new OutputLine(whole, Folded.of(whole), indent, next.width(), afterBlank);
  }

  /** {@return the line with its indentation} */
  String row() {
    return " ".repeat(indent) + text;
  }
}
