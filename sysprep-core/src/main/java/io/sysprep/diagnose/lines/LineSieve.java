package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.FoundCode;
import io.sysprep.diagnose.rules.LetterFrequency;
import io.sysprep.diagnose.rules.Marker;
import io.sysprep.diagnose.rules.MarkerTable;
import io.sysprep.diagnose.rules.Signature;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells from the bytes of a line that it has no marker and shows no cause, before anything is made
 * of it: so are nearly all warnings, errors and lines of other programs.
 *
 * <p>Of each text and code that a row looks for, four characters are searched that stand in a line
 * whatever became of its blanks and of the case of its letters. Where a row has none of that kind,
 * all lines pass.
 */
final class LineSieve {

  static final int NO_ROW = ByteGrams.NOWHERE;
  static final int ANY_ROW = ByteGrams.FOREMOST;

  private static final int LENGTH = 4;
  private static final long LOW_WORD = 0xFFFFL;

  private final ByteGrams grams = new ByteGrams(LENGTH, true);
  private final Set<Integer> ids = new HashSet<>();
  private boolean open;

  LineSieve(MarkerTable markers, CauseBook rules) {
    for (Marker marker : markers.markers()) {
      addText(marker.template().opening(), ByteGrams.FOREMOST);
    }
    for (int i = 0; i < rules.all().size(); i++) {
      for (Signature signature : rules.all().get(i).signatures()) {
        if (signature.isOfMessage()) {
          add(signature, rules.keyText(signature), i);
        }
      }
    }
  }

  private void add(Signature signature, String text, int rule) {
    if (text.length() >= LENGTH) {
      addText(text, rule);
    } else if (!signature.codes().isEmpty()) {
      addCode(signature.codes().get(0), rule);
    } else if (!signature.lastErrors().isEmpty()) {
      addCode(signature.lastErrors().get(0), rule);
    } else if (signature.id().isPresent()) {
      ids.add(signature.id().getAsInt());
    } else {
      open = true;
    }
  }

  /** A text with other characters than ASCII stands in lines that pass for these. */
  private void addText(String folded, int place) {
    int rarest = LetterFrequency.rarest(folded, LENGTH, true);
    if (rarest >= 0) {
      grams.add(folded, rarest, place);
    } else if (isAscii(folded)) {
      open = true;
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** A code of Win32 is spelled by itself and wrapped; a short one has too few digits to search. */
  private void addCode(long code, int rule) {
    addSpellings(code, rule);
    if (FoundCode.win32(code) <= LOW_WORD) {
      addSpellings(FoundCode.win32(code), rule);
      addSpellings(FoundCode.FACILITY_WIN32 | FoundCode.win32(code), rule);
    }
  }

  private void addSpellings(long code, int rule) {
    addDigits(Long.toHexString(code), rule);
    addDigits(Long.toString(code), rule);
    addDigits(Long.toString(Math.abs((long) (int) code)), rule);
  }

  private void addDigits(String digits, int rule) {
    if (digits.length() < LENGTH) {
      open = true;
    } else {
      grams.addDigits(digits, rule);
    }
  }

  /** {@return whether a line is to be looked at, or the message of one in columns} */
  boolean passes(byte[] bytes, int from, int to, boolean continues) {
    return first(bytes, from, to, continues) != NO_ROW;
  }

  /**
   * Tells which row comes first of those that a line, or the message of one, may be about.
   *
   * @param continues whether it may continue the line before; a line in columns does not
   * @return its index among the causes; {@link #ANY_ROW} where it may be about any, or have a
   *     marker; {@link #NO_ROW} for nearly all lines
   */
  int first(byte[] bytes, int from, int to, boolean continues) {
    return open ? ANY_ROW : grams.first(bytes, from, to, continues);
  }

  /** {@return the texts and codes that rows look for} */
  ByteGrams texts() {
    return grams;
  }

  /** {@return whether a row looks for a message by this id} */
  boolean passes(int id) {
    return ids.contains(id);
  }
}
