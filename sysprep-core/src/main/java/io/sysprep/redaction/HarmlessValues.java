package io.sysprep.redaction;

import java.util.Locale;
import java.util.Set;

/** Tells what stands where a secret would and is none, so that a log stays readable. */
final class HarmlessValues {

  /** A code of Windows, such as 0x80070005. */
  private static final int LONGEST_CODE = 10;

  private static final int LONGEST_FLAG = 2;

  /** Longer ones are no words of a sentence. */
  private static final int LONGEST_WORD = 32;

  private static final String[] ROOTS = {
    "hk",
    "registry::",
    "software\\",
    "system\\",
    "\\\\",
    ".\\",
    "./",
    "..\\",
    "../",
    "http://",
    "https://"
  };

  private static final String SIGNS = "*\u2022.\u2026-_,;:()[]{}<>|'\"`";

  private final Set<String> words;

  /**
   * Takes the words of the vocabulary.
   *
   * @param words in lower case
   */
  HarmlessValues(Set<String> words) {
    this.words = words;
  }

  /**
   * Asks for a value that a name has.
   *
   * @param standing how sure the name is; where it has other meanings, a path is no secret
   */
  boolean cover(CharSequence value, SecretNames.Standing standing) {
    return isMask(value)
        || isNumber(value)
        || isReference(value)
        || isWord(value)
        || (standing != SecretNames.Standing.CERTAIN && isPath(value));
  }

  /** {@return whether a word of a sentence is more likely a secret than a word of a language} */
  static boolean isMixed(CharSequence value) {
    boolean letter = false;
    boolean other = false;
    for (int i = 0; i < value.length() && !(letter && other); i++) {
      char c = value.charAt(i);
      letter |= TextScan.isAsciiLetter(c) || Character.isLetter(c);
      other |=
          !TextScan.isAsciiLetter(c) && (TextScan.isDigit(c) || "!@#$%^&*+=?~".indexOf(c) >= 0);
    }
    return letter && other && !isNumber(value) && !isPath(value);
  }

  /** Signs only: what others put in place of secrets, what a sentence goes on with. */
  private static boolean isMask(CharSequence value) {
    for (int i = 0; i < value.length(); i++) {
      if (SIGNS.indexOf(value.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(CharSequence value) {
    boolean hex = TextScan.startsWith(value, 0, "0x") && value.length() <= LONGEST_CODE;
    if (!hex && value.length() > LONGEST_FLAG) {
      return false;
    }
    for (int i = hex ? 2 : 0; i < value.length(); i++) {
      if (Character.digit(value.charAt(i), hex ? 16 : 10) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code %NAME%}, {@code $env:NAME}, {@code ${NAME}}, {@code {{name}}}, {@code <name>}. */
  private static boolean isReference(CharSequence value) {
    return isWithin(value, "%", "%")
        || isWithin(value, "$env:", "")
        || isWithin(value, "${", "}")
        || isWithin(value, "$(", ")")
        || isWithin(value, "{{", "}}")
        || isWithin(value, "<", ">");
  }

  private static boolean isWithin(CharSequence value, String opening, String closing) {
    int to = value.length() - closing.length();
    if (opening.length() >= to
        || !TextScan.startsWith(value, 0, opening)
        || !TextScan.startsWith(value, to, closing)) {
      return false;
    }
    for (int i = opening.length(); i < to; i++) {
      if (!TextScan.isName(value.charAt(i)) && " .:-".indexOf(value.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(CharSequence value) {
    return value.length() <= LONGEST_WORD
        && words.contains(value.toString().toLowerCase(Locale.ROOT));
  }

  /** A path of a file or of the registry; a backslash alone may be a part of a password. */
  private static boolean isPath(CharSequence value) {
    char second = TextScan.at(value, 1);
    boolean drive =
        second == ':' && (TextScan.at(value, 2) == '\\' || TextScan.at(value, 2) == '/');
    for (String root : ROOTS) {
      if (TextScan.startsWith(value, 0, root)) {
        return true;
      }
    }
    return drive;
  }
}
