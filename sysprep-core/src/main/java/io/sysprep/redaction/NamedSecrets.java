package io.sysprep.redaction;

import io.sysprep.redaction.SecretNames.Standing;

/** Secrets behind names: {@code password=X}, {@code -Token X}, {@code "pin": "X"}. */
final class NamedSecrets {

  private final FormSearch search;
  private final CharSequence text;
  private final MarkupSecrets markup;
  private final AssignedSecrets assigned;
  private final SpokenSecrets spoken;
  private int done;

  NamedSecrets(FormSearch search) {
    this.search = search;
    this.text = search.text();
    this.markup = new MarkupSecrets(search);
    this.assigned = new AssignedSecrets(search);
    this.spoken = new SpokenSecrets(search);
  }

  /**
   * Looks at a name.
   *
   * @param word a part of it
   * @param partEnd where the part ends
   */
  void look(VocabularyWord word, int partEnd) {
    boolean phrase = isPhrase(word.word());
    if (partEnd < done || (partEnd == done && !phrase)) {
      return;
    }
    int start = phrase ? partEnd - word.word().length() : nameStart(partEnd);
    done = phrase ? partEnd : nameEnd(partEnd);
    look(start, done, phrase);
  }

  /** {@return whether a word is a name as it stands: several words, or one that nothing bounds} */
  private static boolean isPhrase(String word) {
    return word.indexOf(' ') > 0 || TextScan.isUnspaced(word.charAt(0));
  }

  private void look(int start, int end, boolean phrase) {
    String name = text.subSequence(start, end).toString();
    if (markup.isTag(start)) {
      markup.look(name, start, end);
      return;
    }
    Standing standing = search.vocabulary().names().ofValue(name);
    if (standing != Standing.PUBLIC
        && !hasValue(start, end, standing, phrase)
        && isNamed(start, standing)) {
      search.mask(search.statement().name(), standing);
    }
  }

  /** {@return whether a command may mean the value that is called so: no variable, no path} */
  private boolean isNamed(int start, Standing standing) {
    char before = TextScan.at(text, start - 1);
    return before != '$'
        && (standing == Standing.CERTAIN
            || (standing == Standing.LIKELY && before != '\\' && before != '/'));
  }

  private int nameStart(int from) {
    int start = from;
    while (isInName(start - 1)) {
      start--;
    }
    return start;
  }

  private int nameEnd(int from) {
    int end = from;
    while (isInName(end)) {
      end++;
    }
    return end;
  }

  /** A hyphen is a part of a name within it only: before it, it makes an option. */
  private boolean isInName(int at) {
    char c = TextScan.at(text, at);
    return TextScan.isName(c)
        || (c == '-'
            && TextScan.isName(TextScan.at(text, at - 1))
            && TextScan.isName(TextScan.at(text, at + 1)));
  }

  private boolean hasValue(int start, int end, Standing standing, boolean phrase) {
    int closed = behindClosers(end);
    int next = TextScan.skipBlanks(text, closed);
    char c = TextScan.at(text, next);
    if (assigned.isSeparator(next)) {
      assigned.mask(start, next, standing);
      return true;
    }
    if (c == ',' && closed > end) {
      return listed(TextScan.skipBlanks(text, next + 1), standing);
    }
    if (c == '(' && next == closed && standing == Standing.CERTAIN) {
      search.maskQuoted(next + 1);
      return true;
    }
    if (TextScan.startsWith(text, next, "reg_")) {
      int behindType = TextScan.skipBlanks(text, TextScan.wordEnd(text, next));
      return search.mask(ValueReader.line(text, behindType), standing);
    }
    if (OptionSecrets.isMark(text, start - 1)) {
      return argument(end, standing);
    }
    boolean follows = next > closed || TextScan.isUnspaced(TextScan.at(text, end - 1));
    return follows && spoken.mask(next, standing, phrase);
  }

  private int behindClosers(int from) {
    int at = from;
    int length = closerLength(at);
    while (length > 0) {
      at += length;
      length = closerLength(at);
    }
    return at;
  }

  private int closerLength(int at) {
    char c = TextScan.at(text, at);
    return c == ']' || c == '}' ? 1 : QuoteForm.closingLength(text, at);
  }

  private boolean listed(int at, Standing standing) {
    return QuoteForm.opensAt(text, at) && search.mask(QuoteForm.valueAt(text, at), standing);
  }

  private boolean argument(int end, Standing standing) {
    FoundValue value = OptionSecrets.valueOf(text, end);
    if (assigned.maskBracketed(value.from(), standing)) {
      return true;
    }
    return search.mask(value, standing);
  }
}
