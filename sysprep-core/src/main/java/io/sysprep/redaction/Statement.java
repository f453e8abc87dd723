package io.sysprep.redaction;

/**
 * The command that the search is in: what ends it, and what its options say of each other.
 *
 * <p>Reads each character of the text once.
 */
final class Statement {

  private final CharSequence text;
  private int start;
  private int read;
  private boolean named;
  private FoundValue value = new FoundValue(0, 0, 0);

  Statement(CharSequence text) {
    this.text = text;
  }

  /** Goes on to a place; what other commands said is forgotten. */
  void moveTo(int place) {
    for (; read < place; read++) {
      if (isEnd(text, read)) {
        start = read + 1;
        named = false;
        value = new FoundValue(0, 0, 0);
      }
    }
  }

  /** {@return where the command begins} */
  int start() {
    return start;
  }

  /** {@return whether another option said before that the value of this one is secret} */
  boolean holds(FoundValue found) {
    value = found;
    return named;
  }

  /** {@return the value that an option had, now that its name is known} */
  FoundValue name() {
    named = true;
    return value;
  }

  /** {@return whether a command ends there: a line, or a sign of the shell with blanks about it} */
  static boolean isEnd(CharSequence text, int at) {
    char c = TextScan.at(text, at);
    return switch (c) {
      case '\n' -> !isContinued(text, at);
      case ';' -> TextScan.isSpace(text, at + 1);
      case '|', '&' -> isSign(text, at, c);
      default -> false;
    };
  }

  private static boolean isSign(CharSequence text, int at, char c) {
    boolean apart = TextScan.isBlank(TextScan.at(text, at - 1)) && TextScan.isSpace(text, at + 1);
    return apart || TextScan.at(text, at + 1) == c || TextScan.startsWith(text, at, "&amp;&amp;");
  }

  private static boolean isContinued(CharSequence text, int lineEnd) {
    int last = TextScan.at(text, lineEnd - 1) == '\r' ? lineEnd - 2 : lineEnd - 1;
    char c = TextScan.at(text, last);
    return c == '^' || c == '`';
  }
}
