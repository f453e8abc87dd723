package io.sysprep.unattend.catalogue;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guesses which known name a misspelled one means. */
final class Misspelling {

  /** More letters that are wrong make it another name. */
  private static final int MOST_WRONG = 3;

  private Misspelling() {}

  static Optional<String> meant(String name, Collection<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    @Nullable String nearest = null;
    int least = MOST_WRONG + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) < least) {
        int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
        nearest = distance < least ? candidate : nearest;
        least = Math.min(distance, least);
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** How many letters have to be put in, taken out or changed. */
  private static int distance(String wanted, String other) {
    // Nearly all names begin alike, and what they begin with alike does not count.
    int start = 0;
    while (start < Math.min(wanted.length(), other.length())
        && wanted.charAt(start) == other.charAt(start)) {
      start++;
    }
    return editsBetween(wanted.substring(start), other.substring(start));
  }

  private static int editsBetween(String wanted, String other) {
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
