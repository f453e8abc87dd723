package io.sysprep.redaction;

/** Commands that take a secret without any option: {@code net user bob X /add}. */
final class CommandSecrets {

  private final FormSearch search;
  private final CharSequence text;

  CommandSecrets(FormSearch search) {
    this.search = search;
    this.text = search.text();
  }

  /**
   * Looks at a command.
   *
   * @param firstEnd where its first word ends
   */
  void look(VocabularyWord word, int firstEnd) {
    String[] names = word.word().split(" ");
    char before = TextScan.at(text, firstEnd - names[0].length() - 1);
    if (TextScan.isName(before) || before == '-' || (before == '.' && names.length > 1)) {
      return;
    }
    int end = afterNames(names, firstEnd);
    if (end > 0) {
      arguments(word.how(), end);
    }
  }

  private int afterNames(String[] names, int firstEnd) {
    int end = firstEnd + (TextScan.startsWith(text, firstEnd, ".exe") ? 4 : 0);
    end += QuoteForm.closingLength(text, end);
    for (int i = 1; i < names.length; i++) {
      int next = TextScan.skipBlanks(text, end);
      if (next == end || !TextScan.startsWith(text, next, names[i])) {
        return -1;
      }
      end = next + names[i].length();
    }
    return TextScan.isName(TextScan.at(text, end)) ? -1 : end;
  }

  private void arguments(String how, int end) {
    switch (how) {
      case "quoted" -> search.maskQuoted(end);
      case "share" -> behindShare(end);
      case "third" -> third(end);
      case "named" -> named(end);
      default -> numbered(Integer.parseInt(how), end);
    }
  }

  /** Options end such arguments: they come first or not at all. */
  private void third(int end) {
    int at = TextScan.skipBlanks(text, end);
    if (!OptionSecrets.isOption(text, at)) {
      FoundValue second = nextArgument(nextArgument(end).end());
      int next = TextScan.skipBlanks(text, second.end());
      numbered(OptionSecrets.isOption(text, next) ? Integer.MAX_VALUE : 1, second.end());
    }
  }

  private void named(int end) {
    FoundValue name = nextArgument(end);
    if (Redaction.isSecretName(search.part(name).toString())) {
      numbered(1, name.end());
    }
  }

  private void numbered(int number, int end) {
    FoundValue argument = nextArgument(end);
    for (int i = 1; i < number && !argument.isEmpty(); i++) {
      argument = nextArgument(argument.end());
    }
    search.mask(argument, SecretNames.Standing.CERTAIN);
  }

  private void behindShare(int end) {
    FoundValue device = nextArgument(end);
    FoundValue share = isShare(device) ? device : nextArgument(device.end());
    if (isShare(share)) {
      search.mask(nextArgument(share.end()), SecretNames.Standing.CERTAIN);
    }
  }

  private boolean isShare(FoundValue argument) {
    // A log may leave out the blank behind the device: Z:\\srv\share.
    return search.part(argument).toString().contains("\\\\");
  }

  /** {@return the next argument of this command that is no option; empty where there is none} */
  private FoundValue nextArgument(int from) {
    int end = from;
    int at = TextScan.skipBlanks(text, end);
    while (at > end && OptionSecrets.isOption(text, at)) {
      end = optionEnd(at);
      at = TextScan.skipBlanks(text, end);
    }
    boolean there = at > end && at < text.length() && !Statement.isEnd(text, at);
    return there ? ValueReader.at(text, at) : new FoundValue(end, end, end);
  }

  private int optionEnd(int from) {
    int at = from + 1;
    while (TextScan.isAsciiLetter(TextScan.at(text, at)) || TextScan.at(text, at) == '-') {
      at++;
    }
    boolean assigned = TextScan.at(text, at) == ':' || TextScan.at(text, at) == '=';
    return assigned ? ValueReader.at(text, at + 1).end() : at;
  }
}
