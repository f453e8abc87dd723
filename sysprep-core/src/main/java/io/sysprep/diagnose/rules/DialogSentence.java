package io.sysprep.diagnose.rules;

import java.util.regex.Pattern;

/**
 * Tells sentences for people, as dialogs have them, from lines that a program wrote into a log.
 *
 * <p>Setup writes its logs in English whatever the language of Windows, with the names of its
 * functions and programs in front; a copied line may have lost its time and level, not these.
 */
final class DialogSentence {

  /** In brackets stand passes, components and paths, in a dialog as in a log. */
  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*]");

  /** {@code SetupUGC}, {@code Callback_Specialize}, {@code setup.exe}, {@code Class::method}. */
  private static final Pattern NAME_IN_CODE =
      Pattern.compile("\\p{L}_\\p{L}|\\p{Ll}\\p{Lu}|\\p{Lu}{3}\\p{Ll}|::|\\.exe\\b|0x\\p{XDigit}");

  private static final Pattern PROGRAM = Pattern.compile("(?i)\\[[\\w ]+\\.exe]");

  private static final String ENDS = ".!?\"\u2019\u201D";

  private DialogSentence() {}

  /**
   * {@return whether it may be a dialog's: no name of a program, and a sentence, or not English}
   */
  static boolean matches(String text) {
    String words = BRACKETED.matcher(text).replaceAll("[]");
    boolean ofProgram = PROGRAM.matcher(text).find() || NAME_IN_CODE.matcher(words).find();
    return !ofProgram && (endsAsSentence(words) || hasForeignLetter(words));
  }

  private static boolean endsAsSentence(String words) {
    return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean hasForeignLetter(String words) {
    return words.chars().anyMatch(c -> c >= 0x80 && Character.isLetter(c));
  }
}
