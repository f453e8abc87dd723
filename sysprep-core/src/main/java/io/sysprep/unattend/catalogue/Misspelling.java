package io.sysprep.unattend.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name a misspelled one means. */
final class Misspelling {

  /** More letters that are wrong make it another name. */
  private static final int MOST_WRONG = 3;

  private Misspelling() {}

  static Optional<String> meant(String name, Collection<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= MOST_WRONG)
        .filter(candidate -> distance(wanted, candidate) <= MOST_WRONG)
        .min(Comparator.comparingInt(candidate -> distance(wanted, candidate)));
  }

  /** How many letters have to be put in, taken out or changed, whatever their case. */
  private static int distance(String wanted, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (wanted.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
