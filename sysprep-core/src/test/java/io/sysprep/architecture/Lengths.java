package io.sysprep.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Many lengths, and what is usual among them.
 *
 * @param sorted shortest first
 */
record Lengths(List<Length> sorted) {

  /**
   * The length of one thing.
   *
   * @param name where it is
   * @param lines its lines
   */
  record Length(String name, int lines) {}

  Lengths {
    sorted = sorted.stream().sorted(Comparator.comparingInt(Length::lines)).toList();
  }

  List<String> longerThan(int lines) {
    return sorted.stream().filter(each -> each.lines() > lines).map(Length::name).toList();
  }

  private Length percentile(int percent) {
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(Math.max(rank, 1) - 1);
  }

  @Override
  public String toString() {
    Length longest = percentile(100);
    return String.format(
        Locale.ROOT,
        "median %d, p90 %d, max %d (%s), of %d",
        percentile(50).lines(),
        percentile(90).lines(),
        longest.lines(),
        longest.name(),
        sorted.size());
  }
}
