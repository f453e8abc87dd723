package io.sysprep.redaction;

import java.util.List;

/**
 * Looks through one text for what has the form of a secret.
 *
 * <p>One pass: words of the vocabulary say where to look closer, and what is masked is not looked
 * at again.
 */
final class FormSearch {

  /** What is longer and no secret is not looked through again for what it may hold. */
  private static final int LONGEST_HARMLESS = 1_024;

  private final CharSequence text;
  private final Vocabulary vocabulary;
  private final MaskedParts masked;
  private final Statement statement;
  private final NamedSecrets names;
  private final OptionSecrets options;
  private final CommandSecrets commands;
  private final TokenSecrets tokens;
  private int doneFrom;
  private int doneTo;
  private int quotesDone;

  private FormSearch(CharSequence text, Vocabulary vocabulary, MaskedParts masked) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.masked = masked;
    this.statement = new Statement(text);
    this.names = new NamedSecrets(this);
    this.options = new OptionSecrets(this);
    this.commands = new CommandSecrets(this);
    this.tokens = new TokenSecrets(this);
  }

  /** Most texts have no word of the vocabulary, and need no search. */
  static void find(CharSequence text, Vocabulary vocabulary, MaskedParts masked) {
    if (vocabulary.triggers().areIn(text)) {
      new FormSearch(text, vocabulary, masked).run();
    }
  }

  private void run() {
    TriggerWords triggers = vocabulary.triggers();
    int state = 0;
    for (int at = 0; at < text.length(); at++) {
      state = triggers.step(state, text.charAt(at));
      boolean within = at >= doneFrom && at < doneTo;
      if (triggers.isEnd(state) && !within) {
        look(triggers.endingAt(state), at + 1);
      }
    }
  }

  CharSequence text() {
    return text;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Statement statement() {
    return statement;
  }

  /**
   * Masks a value, unless it is none or no secret.
   *
   * @param standing how sure it is that a secret stands there
   * @return whether it was masked
   */
  boolean mask(FoundValue value, SecretNames.Standing standing) {
    boolean secret = !value.isEmpty() && !vocabulary.harmless().cover(part(value), standing);
    if (secret) {
      masked.add(value.from(), value.to());
    }
    if (secret || value.to() - value.from() > LONGEST_HARMLESS) {
      pass(value);
    }
    return secret;
  }

  private void pass(FoundValue value) {
    doneFrom = value.from();
    doneTo = value.to();
  }

  /** Masks the value of an option if another of its command says that it is secret. */
  void maskIfNamed(FoundValue value) {
    if (statement.holds(value)) {
      mask(value, SecretNames.Standing.LIKELY);
    } else if (value.to() - value.from() > LONGEST_HARMLESS) {
      pass(value);
    }
  }

  /** Masks all that is quoted from a place to the end of its brackets or its command. */
  void maskQuoted(int from) {
    if (from < quotesDone) {
      return;
    }
    int depth = 0;
    int at = from;
    while (at < text.length() && depth >= 0 && !Statement.isEnd(text, at)) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      FoundValue quoted = QuoteForm.valueAt(text, at);
      mask(quoted, SecretNames.Standing.CERTAIN);
      at = Math.max(at + 1, quoted.end());
    }
    quotesDone = at;
  }

  CharSequence part(FoundValue value) {
    return text.subSequence(value.from(), value.to());
  }

  private void look(List<VocabularyWord> ending, int end) {
    for (VocabularyWord word : ending) {
      look(word, end);
    }
  }

  private void look(VocabularyWord word, int end) {
    statement.moveTo(end);
    switch (word.kind()) {
      case NAME -> names.look(word, end);
      case OPTION, ACCOUNT, VALUE -> options.look(word, end);
      case COMMAND -> commands.look(word, end);
      case SCHEME, PREFIX, ADDRESS, BLOCK -> tokens.look(word, end);
      case PUBLIC, LINK, OWNER, HARMLESS, COMMON -> throw new AssertionError(word);
    }
  }
}
