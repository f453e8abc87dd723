package io.sysprep.redaction;

import io.sysprep.redaction.SecretNames.Standing;
import java.util.Locale;

/** Secrets in sentences: "the password is X", "Kennwort lautet X", "password for bob: X". */
final class SpokenSecrets {

  /** Whose password it is takes a few words: "for the local account bob". */
  private static final int MOST_WORDS_OF_OWNER = 5;

  private static final int LONGEST_WORD = 64;

  private final FormSearch search;
  private final CharSequence text;

  SpokenSecrets(FormSearch search) {
    this.search = search;
    this.text = search.text();
  }

  /**
   * Masks what a sentence says behind a name.
   *
   * @param from where the next word begins
   * @param phrase whether the name says enough though it is not certain
   * @return whether there was something to mask
   */
  boolean mask(int from, Standing standing, boolean phrase) {
    boolean certain = standing == Standing.CERTAIN;
    if (certain && QuoteForm.opensAt(text, from)) {
      return search.mask(QuoteForm.valueAt(text, from), standing);
    }
    int behindLink = behindLink(from);
    if (behindLink < 0 && (certain || phrase)) {
      behindLink = behindOwner(from);
    }
    if (behindLink > 0) {
      FoundValue value = ValueReader.at(text, behindLink);
      return (certain || phrase || isMixed(value)) && search.mask(value, standing);
    }
    if (!certain || TextScan.isUnspaced(TextScan.at(text, from - 1))) {
      return false;
    }
    FoundValue value = ValueReader.at(text, from);
    return !OptionSecrets.isOption(text, from) && isMixed(value) && search.mask(value, standing);
  }

  private boolean isMixed(FoundValue value) {
    return HarmlessValues.isMixed(search.part(value));
  }

  /** {@return where the value begins if a word such as "is" stands here, else less than zero} */
  private int behindLink(int from) {
    for (VocabularyWord link : search.vocabulary().words(WordKind.LINK)) {
      int end = from + link.word().length();
      if (TextScan.startsWith(text, from, link.word())
          && (TextScan.isUnspaced(link.word().charAt(0))
              || !TextScan.isName(TextScan.at(text, end)))) {
        return behindColon(end);
      }
    }
    return -1;
  }

  private int behindColon(int end) {
    int at = TextScan.skipBlanks(text, end);
    return TextScan.at(text, at) == ':' ? TextScan.skipBlanks(text, at + 1) : at;
  }

  private int wordEnd(int from) {
    int at = from;
    while (at - from < LONGEST_WORD && !TextScan.isSpace(text, at)) {
      at++;
    }
    return at;
  }

  /** {@return where the value begins behind "for bob is" or "for bob:", else less than zero} */
  private int behindOwner(int from) {
    int at = from;
    for (int words = 0; words <= MOST_WORDS_OF_OWNER; words++) {
      int end = wordEnd(at);
      String word = text.subSequence(at, end).toString().toLowerCase(Locale.ROOT);
      if (words == 0 && !search.vocabulary().has(WordKind.OWNER, word)) {
        return -1;
      }
      int colon = word.indexOf(':');
      if (colon >= 0) {
        return TextScan.skipBlanks(text, at + colon + 1);
      }
      at = TextScan.skipBlanks(text, end);
      int value = behindLink(at);
      if (value > 0 || at == end || word.endsWith(".")) {
        return value;
      }
    }
    return -1;
  }
}
