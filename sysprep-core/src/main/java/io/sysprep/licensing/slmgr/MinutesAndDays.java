package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.record.Counts;
import io.sysprep.licensing.record.Shapes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognizes the remaining time of a license: minutes, and the same time in days, which the scripts
 * up to Windows 7 round down and the later ones round up.
 */
final class MinutesAndDays {

  private static final long MINUTES_PER_DAY = 1_440;
  private static final int LONGEST_LINE = 400;
  private static final long NOT_A_TIME = Long.MAX_VALUE;
  private static final String INSIDE_IDS = "-./:";
  private static final char LAST_LATIN = '\u024F';

  private MinutesAndDays() {}

  /** {@return the minutes of a line that holds exactly two numbers, of which one confirms it} */
  static Optional<Duration> in(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    List<Long> numbers = numbers(line);
    if (numbers.size() != 2) {
      return Optional.empty();
    }
    long minutes = Math.max(numbers.get(0), numbers.get(1));
    long days = Math.min(numbers.get(0), numbers.get(1));
    long exactly = minutes / MINUTES_PER_DAY;
    boolean confirmed = days == exactly || days == exactly + 1;
    return confirmed ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
  }

  private static List<Long> numbers(String line) {
    List<Long> numbers = new ArrayList<>();
    for (int i = Math.max(0, Colons.last(line)); i < line.length(); i++) {
      if (Shapes.isDigit(line.charAt(i)) && standsApart(line, i - 1)) {
        String digits = Shapes.firstInteger(line.substring(i));
        i += digits.length();
        numbers.add(standsApart(line, i) ? Counts.parsed(digits).orElse(NOT_A_TIME) : NOT_A_TIME);
      }
    }
    return numbers;
  }

  /** Digits beside Latin letters, dashes and dots are parts of words, ids, versions and dates. */
  private static boolean standsApart(String line, int neighbour) {
    if (neighbour < 0 || neighbour >= line.length()) {
      return true;
    }
    char c = line.charAt(neighbour);
    return INSIDE_IDS.indexOf(c) < 0 && !(c <= LAST_LATIN && Character.isLetterOrDigit(c));
  }
}
