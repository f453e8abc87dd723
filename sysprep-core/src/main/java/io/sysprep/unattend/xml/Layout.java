package io.sysprep.unattend.xml;

/** How a file is laid out: its line ends and its indentation, so that additions look alike. */
final class Layout {

  private static final String DEFAULT_STEP = "  ";

  private final XmlDocument document;
  private final String text;
  private final String lineEnd;

  Layout(XmlDocument document) {
    this.document = document;
    this.text = document.text();
    this.lineEnd = firstLineEnd(text);
  }

  /** {@return the file's line end, empty where it is all one line} */
  String lineEnd() {
    return lineEnd;
  }

  /** Tells whether nothing but white space stands before the offset on its line. */
  boolean beginsLine(int offset) {
    int start = lineStart(offset);
    return !lineEnd.isEmpty() && text.substring(start, offset).isBlank();
  }

  /** Tells whether nothing but white space follows the offset on its line. */
  boolean endsLine(int offset) {
    return text.substring(offset, lineStop(offset)).isBlank();
  }

  int lineStart(int offset) {
    int before = offset;
    while (before > 0 && !isLineBreak(text.charAt(before - 1))) {
      before--;
    }
    return before;
  }

  /** {@return the offset after the line end that follows, or the end of the text} */
  int nextLine(int offset) {
    int stop = lineStop(offset);
    boolean pair = text.startsWith("\r\n", stop);
    return Math.min(text.length(), stop + (pair ? 2 : 1));
  }

  /** {@return the white space that the line of the offset begins with} */
  String indentOf(int offset) {
    int start = lineStart(offset);
    int to = start;
    while (to < offset && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
      to++;
    }
    return text.substring(start, to);
  }

  /** {@return what one level adds to the indentation around an element} */
  String stepAround(XmlElement element) {
    XmlElement inner = element;
    while (inner.row > 0) {
      XmlElement outer = new XmlElement(document, document.parentOf(inner.row));
      String step = stepBetween(outer, inner);
      if (!step.isEmpty()) {
        return step;
      }
      inner = outer;
    }
    return DEFAULT_STEP;
  }

  private String stepBetween(XmlElement outer, XmlElement inner) {
    String wide = indentOf(inner.startOffset());
    String narrow = indentOf(outer.startOffset());
    boolean deeper = wide.length() > narrow.length() && wide.startsWith(narrow);
    return deeper ? wide.substring(narrow.length()) : "";
  }

  private int lineStop(int offset) {
    int to = offset;
    while (to < text.length() && !isLineBreak(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static String firstLineEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLineBreak(text.charAt(i))) {
        return text.startsWith("\r\n", i) ? "\r\n" : text.substring(i, i + 1);
      }
    }
    return "";
  }
}
