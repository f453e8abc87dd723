package io.sysprep.redaction;

import java.util.Locale;

/**
 * A part of names that tells that their values are secret.
 *
 * @param letters the part without anything but letters, in lower case
 * @param place where in a name it counts
 */
record NamePart(String letters, Place place) {

  /** Where in a name a part counts, as the table says it. */
  enum Place {
    ANYWHERE,

    /** At the end, also of what is written as one word: {@code JOINKEY}. */
    END,

    /** As the last word: the pin of {@code UserPin}, not of shipping. */
    LAST,

    /** As the whole name. */
    ALONE,

    /** As the whole name, and only if the value is in quotes. */
    QUOTED,

    /** As the whole name of an element. */
    ELEMENT
  }

  static NamePart of(VocabularyWord word) {
    return new NamePart(lettersOf(word.word()), Place.valueOf(word.how().toUpperCase(Locale.ROOT)));
  }

  /** {@return the letters in lower case, so that api-key, ApiKey and API_KEY2 are one} */
  static String lettersOf(CharSequence name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        letters.append(TextScan.fold(name.charAt(i)));
      }
    }
    return letters.toString();
  }

  SecretNames.Standing standing() {
    return switch (place) {
      case ANYWHERE -> SecretNames.Standing.CERTAIN;
      case QUOTED -> SecretNames.Standing.POSSIBLE;
      default -> SecretNames.Standing.LIKELY;
    };
  }

  /** {@return whether the part counts as a whole name only, which no exception changes} */
  boolean isWhole() {
    return place == Place.ALONE || place == Place.QUOTED || place == Place.ELEMENT;
  }

  boolean isIn(String name, String lettersOfName) {
    return switch (place) {
      case ANYWHERE -> lettersOfName.contains(letters);
      case END -> lettersOfName.endsWith(letters);
      case LAST -> lettersOfName.endsWith(letters) && isLastWord(name);
      case ALONE, QUOTED, ELEMENT -> false;
    };
  }

  private boolean isLastWord(String name) {
    int end = name.length();
    while (!Character.isLetter(name.charAt(end - 1))) {
      end--;
    }
    int start = end - letters.length();
    return start <= 0
        || !Character.isLetter(name.charAt(start - 1))
        || (Character.isLowerCase(name.charAt(start - 1))
            && Character.isUpperCase(name.charAt(start)));
  }
}
