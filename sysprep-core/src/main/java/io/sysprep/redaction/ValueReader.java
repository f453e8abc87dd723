package io.sysprep.redaction;

/** Finds where a value ends that is not an element's text. */
final class ValueReader {

  private static final String CLOSERS = ")]}>";
  private static final String OPENERS = "([{<";
  private static final String PUNCTUATION = ".,;:";
  private static final String BEHIND_QUOTES = ",;)]}&|>";

  private ValueReader() {}

  /** {@return the quoted value or the word that begins there, what ends a sentence left out} */
  static FoundValue at(CharSequence text, int from) {
    FoundValue quoted = QuoteForm.valueAt(text, from);
    if (quoted.end() > from) {
      return quoted;
    }
    int behind = behindPlaceholder(text, from);
    return behind > from ? new FoundValue(from, behind, behind) : word(text, from);
  }

  /** {@return the rest of the line from there} */
  static FoundValue line(CharSequence text, int from) {
    int end = TextScan.lineEnd(text, from);
    int to = end;
    while (to > from && TextScan.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new FoundValue(from, to, end);
  }

  /** What a description of options says: {@code /ipk <Product Key>}. */
  private static int behindPlaceholder(CharSequence text, int from) {
    if (TextScan.at(text, from) != '<') {
      return from;
    }
    int at = from + 1;
    while (isInMemberName(TextScan.at(text, at))) {
      at++;
    }
    return TextScan.at(text, at) == '>' ? at + 1 : from;
  }

  private static FoundValue word(CharSequence text, int from) {
    int end = from;
    while (!endsAt(text, end)) {
      end++;
    }
    return new FoundValue(from, trimmed(text, from, end), end);
  }

  private static boolean endsAt(CharSequence text, int at) {
    if (TextScan.isSpace(text, at)) {
      return true;
    }
    return switch (text.charAt(at)) {
      case '"', '\'' -> isClosing(text, at);
      case '<' -> TextScan.at(text, at + 1) == '/';
      case '&' -> isEntity(text, at) || isParameter(text, at + 1);
      case ';' -> TextScan.isSpace(text, at + 1) || isNextMember(text, at + 1, "=");
      case ',' -> isListed(text, at + 1);
      default -> false;
    };
  }

  /** A quote within a word is a part of it, one that is followed by nothing closes another. */
  private static boolean isClosing(CharSequence text, int at) {
    return TextScan.isSpace(text, at + 1)
        || BEHIND_QUOTES.indexOf(text.charAt(at + 1)) >= 0
        || TextScan.at(text, at + 1) == '"'
        || TextScan.at(text, at + 1) == '\'';
  }

  /** A quote or a bracket of markup that was escaped, or the escaped sign between parameters. */
  private static boolean isEntity(CharSequence text, int at) {
    return TextScan.startsWith(text, at, "&quot;")
        || TextScan.startsWith(text, at, "&apos;")
        || TextScan.startsWith(text, at, "&#34;")
        || TextScan.startsWith(text, at, "&#39;")
        || TextScan.startsWith(text, at, "&lt;")
        || TextScan.startsWith(text, at, "&gt;")
        || (TextScan.startsWith(text, at, "&amp;") && isParameter(text, at + 5));
  }

  private static boolean isListed(CharSequence text, int at) {
    return TextScan.isSpace(text, at)
        || QuoteForm.opensAt(text, at)
        || isNextMember(text, at, "=:");
  }

  /** Another name with its own value: {@code ;Database=x}, {@code &user=x}. */
  private static boolean isNextMember(CharSequence text, int from, String separators) {
    int at = from;
    while (at < text.length() && isInMemberName(text.charAt(at))) {
      at++;
    }
    return at > from + 1 && separators.indexOf(TextScan.at(text, at)) >= 0;
  }

  /** The next one of an address, which may be called by one letter. */
  private static boolean isParameter(CharSequence text, int from) {
    int at = from;
    while (isInParameterName(TextScan.at(text, at))) {
      at++;
    }
    return at > from && TextScan.at(text, at) == '=';
  }

  private static boolean isInParameterName(char c) {
    return TextScan.isAsciiLetter(c) || TextScan.isDigit(c) || c == '_';
  }

  private static boolean isInMemberName(char c) {
    return TextScan.isAsciiLetter(c) || c == '_' || c == ' ';
  }

  private static int trimmed(CharSequence text, int from, int end) {
    int opened = opened(text, from, end);
    int to = end;
    while (to > from && isTrailing(text.charAt(to - 1), opened)) {
      to--;
    }
    return to;
  }

  private static boolean isTrailing(char last, int opened) {
    int bracket = CLOSERS.indexOf(last);
    return PUNCTUATION.indexOf(last) >= 0 || (bracket >= 0 && (opened & 1 << bracket) == 0);
  }

  /** {@return a bit for each kind of bracket that the word opens itself} */
  private static int opened(CharSequence text, int from, int end) {
    int opened = 0;
    for (int i = from; i < end; i++) {
      int bracket = OPENERS.indexOf(text.charAt(i));
      opened |= bracket < 0 ? 0 : 1 << bracket;
    }
    return opened;
  }
}
