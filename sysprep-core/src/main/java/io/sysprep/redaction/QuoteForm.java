package io.sysprep.redaction;

/**
 * How a quoted value opens and closes: in the shells, in XML that was escaped, in text that was
 * quoted twice.
 *
 * @param opening what stands before the value
 * @param closing what stands behind it
 */
record QuoteForm(String opening, String closing) {

  /** Longer ones come first: a quote that is escaped begins with what escapes it. */
  private static final QuoteForm[] FORMS = {
    same("\\\\\\\""),
    same("\\\""),
    same("\\'"),
    same("&quot;"),
    same("&apos;"),
    same("&#34;"),
    same("&#39;"),
    same("`\""),
    same("^\""),
    same("\"\""),
    same("\""),
    same("'"),
    new QuoteForm("\u201C", "\u201D"),
    new QuoteForm("\u201E", "\u201C"),
    new QuoteForm("\u00AB", "\u00BB"),
    new QuoteForm("\u2018", "\u2019")
  };

  static boolean opensAt(CharSequence text, int at) {
    for (QuoteForm form : FORMS) {
      if (TextScan.startsWith(text, at, form.opening)) {
        return true;
      }
    }
    return false;
  }

  /** {@return what is quoted there; empty where no quote opens} */
  static FoundValue valueAt(CharSequence text, int at) {
    for (QuoteForm form : FORMS) {
      if (TextScan.startsWith(text, at, form.opening)) {
        return form.isEmptyPair(text, at) ? new FoundValue(at, at, at + 2) : form.read(text, at);
      }
    }
    return new FoundValue(at, at, at);
  }

  /** {@return the length of a closing quote that stands there, or zero} */
  static int closingLength(CharSequence text, int at) {
    for (QuoteForm form : FORMS) {
      if (TextScan.startsWith(text, at, form.closing)) {
        return form.closing.length();
      }
    }
    return 0;
  }

  /** Two quotes and nothing behind them are an empty value, and no quote that was doubled. */
  private boolean isEmptyPair(CharSequence text, int at) {
    return opening.equals("\"\"")
        && (TextScan.isSpace(text, at + 2) || ",;)]}&|".indexOf(text.charAt(at + 2)) >= 0);
  }

  private FoundValue read(CharSequence text, int at) {
    int from = at + opening.length();
    int to = from;
    while (to < text.length() && !TextScan.isLineEnd(text.charAt(to))) {
      if (isEscaped(text, to)) {
        to += 2;
      } else if (TextScan.startsWith(text, to, closing)) {
        return new FoundValue(from, to, to + closing.length());
      } else {
        to++;
      }
    }
    int end = Math.min(to, text.length());
    return new FoundValue(from, end, end);
  }

  /** A quote within a quoted value: doubled, or behind what escapes it in C, PowerShell or cmd. */
  private boolean isEscaped(CharSequence text, int at) {
    if (closing.length() > 1) {
      return false;
    }
    char quote = closing.charAt(0);
    char c = text.charAt(at);
    boolean escapes = c == quote || (quote == '"' && (c == '\\' || c == '`'));
    return escapes && TextScan.at(text, at + 1) == quote && !endsPath(text, at);
  }

  /** The backslash before the last quote of a value belongs to the value: "C:\". */
  private static boolean endsPath(CharSequence text, int at) {
    return text.charAt(at) == '\\' && TextScan.isSpace(text, at + 2);
  }

  private static QuoteForm same(String quote) {
    return new QuoteForm(quote, quote);
  }
}
