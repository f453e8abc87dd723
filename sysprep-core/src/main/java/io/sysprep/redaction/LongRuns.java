package io.sysprep.redaction;

/**
 * Finds runs of characters that are at least so long, and looks at few of the others: of a run of
 * sixteen one character stands wherever sixteen are passed over, as in the search of Boyer and
 * Moore. Words of sentences are shorter than what is looked for, and each line of each log passes.
 */
final class LongRuns {

  private static final int ASCII = 128;

  private final boolean[] members = new boolean[ASCII];

  /** Takes the characters of which runs consist, all of them of ASCII. */
  LongRuns(String members) {
    for (int i = 0; i < members.length(); i++) {
      this.members[members.charAt(i)] = true;
    }
  }

  /**
   * Finds the next run that is long enough, as far as it goes to both sides.
   *
   * @param from where to begin: at the start of the text, or behind what ended another run
   * @param shortest how many characters it has at least, more than none
   * @return where it begins; -1 where there is none
   */
  int next(CharSequence text, int from, int shortest) {
    int at = from;
    while (text.length() - at >= shortest) {
      int last = at + shortest - 1;
      int to = last;
      if (isMember(text.charAt(last))) {
        int start = start(text, at, last);
        to = end(text, last);
        if (to - start >= shortest) {
          return start;
        }
      }
      at = to + 1;
    }
    return -1;
  }

  private int start(CharSequence text, int least, int within) {
    int start = within;
    while (start > least && isMember(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** {@return where a run ends, which a place lies in} */
  int end(CharSequence text, int within) {
    int end = within;
    while (end < text.length() && isMember(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isMember(char c) {
    return c < ASCII && members[c];
  }
}
