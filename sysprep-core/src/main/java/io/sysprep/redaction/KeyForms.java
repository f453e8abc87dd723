package io.sysprep.redaction;

/** Secrets that have a form of their own: product keys, and the recovery keys of BitLocker. */
final class KeyForms {

  private static final int PRODUCT_GROUPS = 5;
  private static final int PRODUCT_GROUP = 5;
  private static final int RECOVERY_GROUPS = 8;
  private static final int RECOVERY_GROUP = 6;
  private static final int PRODUCT_LETTERS = PRODUCT_GROUPS * PRODUCT_GROUP;

  /** What product keys are made of: no vowels, and nothing that looks like something else. */
  private static final String KEY_LETTERS = "BCDFGHJKMNPQRTVWXY2346789";

  /** No key is shorter than one of product without its hyphens. */
  private static final LongRuns KEY_RUNS =
      new LongRuns("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

  private KeyForms() {}

  static void find(CharSequence text, MaskedParts found) {
    int start = KEY_RUNS.next(text, 0, PRODUCT_LETTERS);
    while (start >= 0) {
      int end = KEY_RUNS.end(text, start);
      findIn(text, start, end, found);
      start = KEY_RUNS.next(text, end + 1, PRODUCT_LETTERS);
    }
  }

  private static void findIn(CharSequence text, int from, int to, MaskedParts found) {
    int run = 0;
    for (int at = from; at <= to; at++) {
      char c = at == to ? '\n' : text.charAt(at);
      if (isLetterOrDigit(c)) {
        run++;
        continue;
      }
      if (c == '-') {
        grouped(text, at, run, found);
      }
      if (run == PRODUCT_LETTERS && isKey(text, at - run, at)) {
        found.add(at - run, at);
      }
      run = 0;
    }
  }

  private static void grouped(CharSequence text, int hyphen, int run, MaskedParts found) {
    int start = hyphen - run;
    boolean key = run == PRODUCT_GROUP && hasGroups(text, start, PRODUCT_GROUPS, run);
    if (key || (run == RECOVERY_GROUP && isRecoveryKey(text, start))) {
      found.add(start, start + length(key ? PRODUCT_GROUPS : RECOVERY_GROUPS, run));
    }
  }

  private static boolean isRecoveryKey(CharSequence text, int start) {
    for (int i = start; i < start + length(RECOVERY_GROUPS, RECOVERY_GROUP); i++) {
      char c = TextScan.at(text, i);
      if (!TextScan.isDigit(c) && c != '-') {
        return false;
      }
    }
    return hasGroups(text, start, RECOVERY_GROUPS, RECOVERY_GROUP);
  }

  private static boolean hasGroups(CharSequence text, int start, int groups, int size) {
    int length = length(groups, size);
    for (int i = 0; i < length; i++) {
      boolean hyphen = i % (size + 1) == size;
      char c = TextScan.at(text, start + i);
      if (hyphen ? c != '-' : !isLetterOrDigit(c)) {
        return false;
      }
    }
    char before = TextScan.at(text, start - 1);
    char behind = TextScan.at(text, start + length);
    return before != '-' && !isLetterOrDigit(behind) && behind != '-';
  }

  private static int length(int groups, int size) {
    return groups * (size + 1) - 1;
  }

  private static boolean isKey(CharSequence text, int from, int to) {
    boolean digit = false;
    boolean letter = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (KEY_LETTERS.indexOf(TextScan.isAsciiLetter(c) ? c & ~0x20 : c) < 0) {
        return false;
      }
      digit |= TextScan.isDigit(c);
      letter |= TextScan.isAsciiLetter(c);
    }
    return digit && letter;
  }

  private static boolean isLetterOrDigit(char c) {
    return TextScan.isAsciiLetter(c) || TextScan.isDigit(c);
  }
}
