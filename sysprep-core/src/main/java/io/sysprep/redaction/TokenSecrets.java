package io.sysprep.redaction;

/** Secrets that show by what stands before them or what they begin with. */
final class TokenSecrets {

  private static final int SHORTEST_CREDENTIAL = 6;

  private static final String BLOCK_BEGINNING = "-----begin";
  private static final String BLOCK_END = "-----end";

  /** Of "-----BEGIN ENCRYPTED ". */
  private static final int LONGEST_TITLE = 32;

  private final FormSearch search;
  private final CharSequence text;

  TokenSecrets(FormSearch search) {
    this.search = search;
    this.text = search.text();
  }

  void look(VocabularyWord word, int end) {
    boolean inside = TextScan.isName(TextScan.at(text, end - word.word().length() - 1));
    switch (word.kind()) {
      case SCHEME -> credential(inside ? text.length() : end);
      case PREFIX -> issued(word, inside ? text.length() : end);
      case BLOCK -> block(word, end);
      default -> userInformation(end);
    }
  }

  /** {@code Bearer X}, where X is no word: the prose of logs has bearers and basics too. */
  private void credential(int end) {
    int next = TextScan.skipBlanks(text, end);
    FoundValue value = ValueReader.at(text, next);
    if (next > end
        && value.to() - value.from() >= SHORTEST_CREDENTIAL
        && HarmlessValues.isMixed(search.part(value))) {
      search.mask(value, SecretNames.Standing.CERTAIN);
    }
  }

  private void issued(VocabularyWord word, int end) {
    int to = end;
    while (to < text.length() && isInToken(text.charAt(to))) {
      to++;
    }
    if (end < text.length() && to - end >= Integer.parseInt(word.how())) {
      int from = end - word.word().length();
      search.mask(new FoundValue(from, to, to), SecretNames.Standing.CERTAIN);
    }
  }

  private static boolean isInToken(char c) {
    return TextScan.isAsciiLetter(c) || TextScan.isDigit(c) || c == '_' || c == '-' || c == '.';
  }

  /** To the line that ends the block, or of all that is left where it was cut off. */
  private void block(VocabularyWord word, int end) {
    if (!begins(end - word.word().length())) {
      return;
    }
    int to = end;
    while (to < text.length() && !TextScan.startsWith(text, to, BLOCK_END)) {
      to++;
    }
    search.mask(new FoundValue(end, to, to), SecretNames.Standing.CERTAIN);
  }

  /** {@return whether the title that ends there is one of a beginning} */
  private boolean begins(int end) {
    for (int at = end; at >= 0 && at > end - LONGEST_TITLE; at--) {
      if (TextScan.startsWith(text, at, BLOCK_BEGINNING)) {
        return true;
      }
    }
    return false;
  }

  /** {@code https://user:X@host}. */
  private void userInformation(int end) {
    int colon = -1;
    int host = -1;
    for (int at = end; !TextScan.isSpace(text, at) && !endsAuthority(text.charAt(at)); at++) {
      colon = colon < 0 && text.charAt(at) == ':' ? at : colon;
      host = text.charAt(at) == '@' ? at : host;
    }
    if (colon >= 0 && colon < host) {
      search.mask(new FoundValue(colon + 1, host, host), SecretNames.Standing.CERTAIN);
    }
  }

  private static boolean endsAuthority(char c) {
    return "/\"'<>?#".indexOf(c) >= 0;
  }
}
