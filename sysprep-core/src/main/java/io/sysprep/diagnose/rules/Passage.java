package io.sysprep.diagnose.rules;

import java.util.List;

/**
 * A message made ready for matching: blanks run together, blanks after a colon dropped, letters
 * small.
 *
 * <p>Copies of logs differ in exactly these things: a forum collapses the columns, a wrapped line
 * gains a break, and Sysprep itself writes {@code WinMain:Hit} as well as {@code WinMain: Unable}.
 */
public final class Passage {

  private final String text;
  private final String folded;
  private final boolean complete;

  private Passage(String text, boolean complete) {
    this.text = text;
    this.folded = fold(text);
    this.complete = complete;
  }

  /**
   * Makes a message ready.
   *
   * @param message the message, perhaps of several lines
   * @param complete whether its end is known to be there; of a cut message, a code at the very end
   *     does not count
   * @return the passage
   */
  public static Passage of(String message, boolean complete) {
    return new Passage(squeeze(message), complete);
  }

  /** {@return the message as written, but for the blanks} */
  public String text() {
    return text;
  }

  /** {@return the message in small letters, character by character beside {@link #text()}} */
  public String folded() {
    return folded;
  }

  /** {@return the error codes in it, in order} */
  public List<FoundCode> codes() {
    return CodeLexer.codes(folded, complete);
  }

  /** {@return what GetLastError was when the line was written, as {@code [gle=0x...]} tells} */
  List<FoundCode> lastErrors() {
    return CodeLexer.lastErrors(folded);
  }

  static String squeeze(String message) {
    int from = firstToSqueeze(message);
    if (from == message.length()) {
      return message.stripTrailing();
    }
    StringBuilder squeezed = new StringBuilder(message.length()).append(message, 0, from);
    char before = from == 0 ? ' ' : message.charAt(from - 1);
    for (int i = from; i < message.length(); i++) {
      char c = message.charAt(i);
      char wanted = isBlank(c) ? ' ' : c;
      if (wanted != ' ' || wantsBlank(before)) {
        squeezed.append(wanted);
        before = wanted;
      }
    }
    return squeezed.toString().stripTrailing();
  }

  /** {@return where the first blank stands that is to go; most messages of most logs have none} */
  private static int firstToSqueeze(String message) {
    char before = ' ';
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (isBlank(c) && (c != ' ' || !wantsBlank(before))) {
        return i;
      }
      before = c;
    }
    return message.length();
  }

  private static boolean wantsBlank(char before) {
    return before != ' ' && before != ':';
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0';
  }

  static String fold(String squeezed) {
    int from = 0;
    while (from < squeezed.length() && !mayFold(squeezed.charAt(from))) {
      from++;
    }
    if (from == squeezed.length()) {
      return squeezed;
    }
    char[] characters = squeezed.toCharArray();
    for (int i = from; i < characters.length; i++) {
      if (mayFold(characters[i])) {
        characters[i] = fold(characters[i]);
      }
    }
    return new String(characters);
  }

  private static boolean mayFold(char c) {
    return c >= 'A' && (c <= 'Z' || c >= 0x80);
  }

  /** Of a character that may be folded. */
  private static char fold(char c) {
    if (c < 0x80) {
      return (char) (c + 32);
    }
    return c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
  }
}
