package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.lines.ByteGrams.Edge;
import io.sysprep.diagnose.rules.Passage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the messages of a kind of lines have in common at their beginning and at their end.
 *
 * <p>On a bad day lines differ in a name or a number. What stands around it says the same in all of
 * them, which is found out once: of a further line it is only compared, and what stands between is
 * searched for texts.
 */
final class LineFrame {

  /** No text that is looked for has this character. */
  private static final char GAP = '\uE000';

  /** How many of the characters by which a text is found may stand beside a gap. */
  private static final int BESIDE = 3;

  private final LineLikeness kind;
  private final LogTables tables;
  private final ByteGrams texts;

  private byte[] line;
  private int alikeAtBeginning;
  private int alikeAtEnd;

  /** How long lines are: mostly as the one before, so that the end need not be searched. */
  private int length;

  /** Before the one and behind the other, the line that was learned last is compared. */
  private int beginning;

  private int end;
  private boolean learned;
  private boolean useful;

  /** Takes a line of a kind; what others have in common with it is to be learned. */
  LineFrame(LineLikeness kind, byte[] line, LogTables tables) {
    this.kind = kind;
    this.tables = tables;
    this.texts = tables.sieve().texts();
    this.line = line;
    this.alikeAtBeginning = line.length;
    this.alikeAtEnd = line.length - kind.headEnd();
  }

  /**
   * Looks at a line that begins with such a time as those of the kind do.
   *
   * @param held behind the last byte that there is
   * @return where its newline stands; -1 where that is not in sight, or where it takes more to tell
   *     whether the line is of the kind
   */
  int newline(byte[] bytes, int from, int held) {
    if (!useful) {
      return -1;
    }
    int newline = from + length;
    if (newline >= held || bytes[newline] != '\n') {
      newline = Newline.in(bytes, from, held);
    }
    if (newline < 0 || !frames(bytes, from, Newline.lineEnd(bytes, from, newline))) {
      return -1;
    }
    length = newline - from;
    return newline;
  }

  private boolean frames(byte[] bytes, int from, int to) {
    int same = kind.sameFrom();
    int gap = from + beginning;
    int gapEnd = to - (line.length - end);
    return gap <= gapEnd
        && Arrays.equals(bytes, from + same, gap, line, same, beginning)
        && Arrays.equals(bytes, gapEnd, to, line, end, line.length)
        && kind.mayEnd(bytes, from, to)
        && (kind.row() == LineSieve.NO_ROW || isWord(bytes, gap, gapEnd))
        && isClear(bytes, from, to, gap, gapEnd)
        && (!kind.hasDigits()
            || (kind.hasDigitsAsIts(bytes, from) && isClear(bytes, from, to, from, from + same)));
  }

  /**
   * Blanks run together, and are dropped behind a colon and at the end, so that the frame says the
   * same around all that has no blank or colon at its ends.
   */
  private static boolean isWord(byte[] bytes, int from, int to) {
    return bytes[to - 1] > ' ' && bytes[to - 1] != ':' && (from == to || bytes[from] > ' ');
  }

  /** {@return whether no text that counts more than what the kind has is found in a gap} */
  private boolean isClear(byte[] bytes, int from, int to, int gap, int gapEnd) {
    int start = from + kind.searchedFrom();
    int stop = Math.min(to, gapEnd + BESIDE);
    int gram = 0;
    for (int at = Math.max(start, gap - BESIDE); at < stop; at++) {
      int b = bytes[at];
      gram = gram << 8 | b;
      if ((b < ' ' && b != '\t') || (mayCount(gram) && counts(gram, bytes, start, at + 1, to))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayCount(int gram) {
    return texts.mayEndAt(gram) || (kind.isForeign() && TolerantLine.HINTS.mayEndAt(gram));
  }

  private boolean counts(int gram, byte[] bytes, int start, int end, int to) {
    return counts(gram, bytes, start, kind.edge(), end, to, Edge.WRAPPED);
  }

  private boolean counts(
      int gram, byte[] bytes, int start, Edge before, int gramEnd, int to, Edge behind) {
    return texts.at(gram, bytes, start, before, gramEnd, to, behind) < kind.row()
        || (kind.isForeign()
            && TolerantLine.HINTS.at(gram, bytes, start, before, gramEnd, to, behind)
                < kind.form());
  }

  /** Takes a further line of the kind, which may have less in common. */
  void learn(byte[] bytes, int from, int to) {
    int atBeginning = commonBeginning(bytes, from, to);
    int atEnd = commonEnd(bytes, from, to);
    if (!learned || atBeginning < alikeAtBeginning || atEnd < alikeAtEnd) {
      learned = true;
      line = Arrays.copyOfRange(bytes, from, to);
      alikeAtBeginning = atBeginning;
      alikeAtEnd = atEnd;
      beginning = atBeginning;
      settleBeginning();
      end = Math.max(beginning, line.length - atEnd);
      settleEnd();
      useful = beginning >= kind.headEnd() && (kind.row() == LineSieve.NO_ROW || isShownByFrame());
    }
  }

  private int commonBeginning(byte[] bytes, int from, int to) {
    int head = kind.headEnd();
    int common = Arrays.mismatch(line, head, alikeAtBeginning, bytes, from + head, to);
    return common < 0 ? alikeAtBeginning : head + common;
  }

  private int commonEnd(byte[] bytes, int from, int to) {
    int most = Math.min(alikeAtEnd, to - from - kind.headEnd());
    int common = 0;
    while (common < most && line[line.length - 1 - common] == bytes[to - 1 - common]) {
      common++;
    }
    return common;
  }

  /** Whatever follows the beginning, no text is found in it that goes on there. */
  private void settleBeginning() {
    int from = Math.max(kind.sameFrom(), kind.searchedFrom());
    Edge before = kind.hasDigits() ? Edge.UNKNOWN : kind.edge();
    int at = from;
    int gram = 0;
    while (at < beginning) {
      gram = gram << 8 | line[at++];
      if (counts(gram, line, from, before, at, beginning, Edge.UNKNOWN)) {
        beginning = at - 1;
        at = from;
        gram = 0;
      }
    }
  }

  /** Whatever precedes the end, no text is found in it that began there. */
  private void settleEnd() {
    int gram = 0;
    int at = end;
    while (at < line.length) {
      gram = gram << 8 | line[at++];
      if (counts(gram, line, end, Edge.UNKNOWN, at, line.length, Edge.WRAPPED)) {
        end = at - BESIDE + 1;
        at = end;
        gram = 0;
      }
    }
  }

  /** {@return whether any word between the two makes a message that shows the row of the kind} */
  private boolean isShownByFrame() {
    int head = kind.headEnd();
    String message = text(head, beginning) + GAP + text(end, line.length);
    return tables.rules().isShownByTexts(kind.row(), kind.message(Passage.of(message, true)));
  }

  private String text(int from, int to) {
    return new String(line, from, to - from, StandardCharsets.US_ASCII);
  }
}
