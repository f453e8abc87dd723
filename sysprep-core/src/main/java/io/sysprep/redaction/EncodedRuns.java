package io.sysprep.redaction;

import java.nio.charset.StandardCharsets;

/**
 * Runs of Base64 and of hexadecimal digits in a text, decoded before they are judged: commands of
 * PowerShell, hidden passwords of answer files, values of the registry.
 */
final class EncodedRuns {

  /**
   * How a hidden password of an answer file ends once it is decoded: in the name of its element,
   * which is Password, AdministratorPassword or OfflineAdministratorPassword.
   */
  private static final String HIDDEN_END = "Password";

  /** Shorter runs hold no command. */
  private static final int SHORTEST_COMMAND = 16;

  /** A slash is a digit of Base64, and parts paths. */
  private static final int MOST_STARTS = 8;

  private static final int DIGITS_OF_GROUP = 4;
  private static final int BYTES_OF_GROUP = 3;
  private static final int MOST_PADDING = 2;

  private final CharSequence text;
  private final KnownSecrets known;
  private final Redaction redaction;
  private final int depth;
  private final MaskedParts found;

  /**
   * Takes a text.
   *
   * @param redaction judges what was decoded
   * @param depth how many times the text was decoded itself
   */
  EncodedRuns(
      CharSequence text, KnownSecrets known, Redaction redaction, int depth, MaskedParts found) {
    this.text = text;
    this.known = known;
    this.redaction = redaction;
    this.depth = depth;
    this.found = found;
  }

  void find() {
    int start = Encoding.BASE64_RUNS.next(text, 0, shortest());
    while (start >= 0) {
      int end = Encoding.BASE64_RUNS.end(text, start);
      examine(start, end);
      start = Encoding.BASE64_RUNS.next(text, end + 1, shortest());
    }
  }

  private int shortest() {
    return known.isEmpty() ? SHORTEST_COMMAND : Math.min(SHORTEST_COMMAND, fewestDigits());
  }

  /** What is shorter holds no secret that is known: Base64 is denser than hexadecimal. */
  private int fewestDigits() {
    return (known.fewestBytes() * DIGITS_OF_GROUP + BYTES_OF_GROUP - 1) / BYTES_OF_GROUP;
  }

  private void examine(int from, int to) {
    if (holdsKnown(from, to) || holdsText(from, to)) {
      found.add(from, behindPadding(to));
    }
  }

  private int behindPadding(int from) {
    int at = from;
    while (at - from < MOST_PADDING && TextScan.at(text, at) == '=') {
      at++;
    }
    return at;
  }

  /** Wherever in the run the encoding began. */
  private boolean holdsKnown(int from, int to) {
    if (known.isEmpty() || to - from < fewestDigits()) {
      return false;
    }
    for (int start = from; start < from + DIGITS_OF_GROUP; start++) {
      if (known.areIn(latin(Encoding.base64(text, start, to)))) {
        return true;
      }
    }
    return Encoding.isHex(text, from, to) && known.areIn(latin(Encoding.hex(text, from, to)));
  }

  private boolean holdsText(int from, int to) {
    int at = from;
    for (int starts = 0; starts < MOST_STARTS && to - at >= SHORTEST_COMMAND; starts++) {
      if (Encoding.mayBeText(text, at) && isSecret(Encoding.base64(text, at, to))) {
        return true;
      }
      at = behindSlash(at, to);
    }
    return to - from >= SHORTEST_COMMAND
        && Encoding.isHex(text, from, to)
        && isSecret(Encoding.hex(text, from, to));
  }

  private int behindSlash(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '/') {
      at++;
    }
    return at + 1;
  }

  private boolean isSecret(byte[] bytes) {
    String wide = new String(bytes, StandardCharsets.UTF_16LE);
    String narrow = new String(bytes, StandardCharsets.UTF_8);
    return wide.endsWith(HIDDEN_END)
        || (isText(wide) && redaction.holdsSecret(wide, depth + 1))
        || (isText(narrow) && redaction.holdsSecret(narrow, depth + 1));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** {@return whether these are words of a person and not what any bytes look like} */
  private static boolean isText(String decoded) {
    int plain = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      boolean control = c < ' ' && !Character.isWhitespace(c);
      if (control || c == '\uFFFD' || !Character.isDefined(c)) {
        return false;
      }
      plain += c < '\u0080' ? 1 : 0;
    }
    return 2 * plain >= decoded.length();
  }
}
