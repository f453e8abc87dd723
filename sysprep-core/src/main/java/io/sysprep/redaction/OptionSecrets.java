package io.sysprep.redaction;

/**
 * Options that have a secret, whose names are too short to say so: {@code /p:X}, {@code -u a:X}.
 */
final class OptionSecrets {

  /** How far before an option its command is looked for. */
  private static final int LONGEST_COMMAND = 256;

  private final FormSearch search;
  private final CharSequence text;

  OptionSecrets(FormSearch search) {
    this.search = search;
    this.text = search.text();
  }

  /**
   * Looks at an option.
   *
   * @param end where its name ends
   */
  void look(VocabularyWord word, int end) {
    int mark = end - word.word().length() - 1;
    if (!isMark(text, mark) || TextScan.isName(TextScan.at(text, end)) || isOther(word, mark)) {
      return;
    }
    FoundValue value = valueOf(text, end);
    switch (word.kind()) {
      case ACCOUNT -> search.mask(behindAccount(value), SecretNames.Standing.LIKELY);
      case VALUE -> search.maskIfNamed(value);
      default -> search.mask(value, SecretNames.Standing.LIKELY);
    }
  }

  /** {@return whether an option begins there, and no path or word with a hyphen goes on} */
  static boolean isMark(CharSequence text, int at) {
    char c = TextScan.at(text, at);
    if (c != '-' && c != '/' && c != '\u2013') {
      return false;
    }
    char before = TextScan.at(text, at - 1);
    boolean second = before == '-' && c == '-';
    return second ? isOpen(TextScan.at(text, at - 2)) : isOpen(before);
  }

  private static boolean isOpen(char before) {
    return TextScan.isBlank(before)
        || TextScan.isLineEnd(before)
        || "\"'([{,;=`".indexOf(before) >= 0;
  }

  /** {@return the value of an option: behind a colon or an equals sign, or the next argument} */
  static FoundValue valueOf(CharSequence text, int end) {
    char c = TextScan.at(text, end);
    if (c == ':' || c == '=') {
      return ValueReader.at(text, TextScan.skipBlanks(text, end + 1));
    }
    int next = TextScan.skipBlanks(text, end);
    boolean argument = next > end && !isOption(text, next) && !Statement.isEnd(text, next);
    return argument ? ValueReader.at(text, next) : new FoundValue(end, end, end);
  }

  /** {@return whether the argument there is an option itself: letters only, behind a mark} */
  static boolean isOption(CharSequence text, int from) {
    char mark = TextScan.at(text, from);
    if (mark != '-' && mark != '/') {
      return false;
    }
    int at = from + 1;
    while (TextScan.isAsciiLetter(TextScan.at(text, at)) || TextScan.at(text, at) == '-') {
      at++;
    }
    return at > from + 1
        && (TextScan.isSpace(text, at) || ":=\"',;)]}&".indexOf(text.charAt(at)) >= 0);
  }

  /** {@return the password of {@code user:password}; what is no account has none} */
  private FoundValue behindAccount(FoundValue value) {
    for (int at = value.from(); at < value.to(); at++) {
      if (text.charAt(at) == ':') {
        boolean address = TextScan.at(text, at + 1) == '/' || TextScan.at(text, at + 1) == '\\';
        return new FoundValue(address ? value.to() : at + 1, value.to(), value.end());
      }
    }
    return new FoundValue(value.to(), value.to(), value.end());
  }

  /** {@return whether the option belongs to a command in which it means something else} */
  private boolean isOther(VocabularyWord word, int mark) {
    if (word.how().isEmpty()) {
      return false;
    }
    String[] commands = word.how().split(",");
    int from = Math.max(search.statement().start(), mark - LONGEST_COMMAND);
    for (int at = from; at < mark; at++) {
      if (!TextScan.isName(TextScan.at(text, at - 1)) && isAny(commands, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAny(String[] commands, int at) {
    for (String command : commands) {
      if (TextScan.startsWith(text, at, command)
          && !TextScan.isName(TextScan.at(text, at + command.length()))) {
        return true;
      }
    }
    return false;
  }
}
