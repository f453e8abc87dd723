package io.sysprep.licensing.slmgr;

import org.jspecify.annotations.Nullable;

/**
 * A text of the script, with the places where the script puts values: what stands before the first
 * of them, and what stands after the last.
 */
final class LabelTemplate {

  private final LabelMeaning meaning;
  private final String prefix;
  private final String suffix;
  private final boolean placeholders;
  private final boolean takesValue;
  private final int valueFrom;

  private LabelTemplate(LabelMeaning meaning, String text) {
    int open = text.indexOf('%');
    int close = text.lastIndexOf('%');
    this.placeholders = close > open;
    this.meaning = meaning;
    this.prefix = Folded.text(placeholders ? text.substring(0, open) : text);
    this.suffix = placeholders ? Folded.text(text.substring(close + 1)) : "";
    this.takesValue = placeholders || meaning.kind().takesValue();
    this.valueFrom = takesValue ? prefix.length() : Math.max(0, prefix.indexOf(':') + 1);
  }

  static LabelTemplate of(LabelMeaning meaning, String text) {
    return new LabelTemplate(meaning, text);
  }

  LabelMeaning meaning() {
    return meaning;
  }

  String prefix() {
    return prefix;
  }

  /** Tells whether the language has one text for this and the other. */
  boolean isLike(LabelTemplate other) {
    return prefix.equals(other.prefix) && suffix.equals(other.suffix);
  }

  /** Tells whether nothing is left to recognize the text by. */
  boolean isEmpty() {
    return prefix.isEmpty() && suffix.isEmpty();
  }

  boolean hasWordsBeyondAscii() {
    return prefix.chars().anyMatch(c -> c > 0x7F) || suffix.chars().anyMatch(c -> c > 0x7F);
  }

  /** {@return the value on a line of this text, or null when the line is another one} */
  @Nullable String valueIn(String line, Folded folded) {
    if (!folded.startsWith(prefix) || !endsThere(folded)) {
      return null;
    }
    if (!takesValue) {
      return isWhole(folded) ? line.substring(folded.origin(valueFrom)).strip() : null;
    }
    if (prefix.isEmpty() && !endsWithSuffix(folded)) {
      return null;
    }
    return line.substring(folded.origin(valueFrom), valueEnd(line, folded)).strip();
  }

  private int valueEnd(String line, Folded folded) {
    return !suffix.isEmpty() && endsWithSuffix(folded)
        ? folded.origin(folded.length() - suffix.length())
        : line.length();
  }

  private boolean endsWithSuffix(Folded folded) {
    int at = folded.length() - suffix.length();
    return folded.isWhole() && at >= prefix.length() && folded.startsWith(suffix, at);
  }

  /** The script's own final full stop is often lost in copies. */
  private boolean isWhole(Folded folded) {
    return folded.isWhole() && isPrefixOrSentence(folded);
  }

  private boolean isPrefixOrSentence(Folded folded) {
    return folded.length() == prefix.length()
        || (folded.length() == prefix.length() + 1 && folded.charAt(prefix.length()) == '.');
  }

  /** A label must not end inside a word, unless the script puts a value right there. */
  private boolean endsThere(Folded folded) {
    return prefix.isEmpty()
        || placeholders
        || folded.length() == prefix.length()
        || !Character.isLetter(prefix.charAt(prefix.length() - 1))
        || !Character.isLetter(folded.charAt(prefix.length()));
  }
}
