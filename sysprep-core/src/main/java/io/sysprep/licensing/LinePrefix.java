package io.sysprep.licensing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes off what a console, a log or a quotation puts before every line, such as {@code "
 * azure-arm: "}, {@code "> "} or a time of day.
 *
 * <p>A prefix is what most lines begin with, digits apart, up to a mark that ends prefixes.
 */
final class LinePrefix {

  private static final int LONGEST = 100;
  private static final int FEWEST_LINES = 3;
  private static final int LINES_LOOKED_AT = 5_000;
  private static final String MARKS = ":>]|)-";

  private LinePrefix() {}

  static List<OutputLine> stripped(List<OutputLine> lines) {
    return common(lines).map(prefix -> without(prefix, lines)).orElse(lines);
  }

  private static Optional<String> common(List<OutputLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    List<OutputLine> looked = lines.subList(0, Math.min(lines.size(), LINES_LOOKED_AT));
    looked.forEach(line -> count(raw(line), counts));
    int enough = Math.max(FEWEST_LINES, looked.size() / 2 + 1);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= enough)
        .map(Map.Entry::getKey)
        .reduce((one, other) -> one.length() >= other.length() ? one : other);
  }

  private static void count(String row, Map<String, Integer> counts) {
    int end = Math.min(row.length(), LONGEST);
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < end; i++) {
      prefix.append(Shapes.isDigit(row.charAt(i)) ? '0' : row.charAt(i));
      if (endsPrefix(prefix)) {
        counts.merge(prefix.toString(), 1, Integer::sum);
      }
    }
  }

  private static boolean endsPrefix(StringBuilder prefix) {
    int last = prefix.length() - 1;
    boolean blank = prefix.charAt(last) == ' ' || prefix.charAt(last) == '\t';
    return last > 0 && blank && MARKS.indexOf(prefix.charAt(last - 1)) >= 0;
  }

  private static List<OutputLine> without(String prefix, List<OutputLine> lines) {
    List<OutputLine> kept = new ArrayList<>(lines.size());
    boolean afterBlank = false;
    for (OutputLine line : lines) {
      String row = raw(line);
      int cut = matches(prefix, row) ? Math.min(prefix.length(), row.length()) : 0;
      OutputLine rest = OutputLine.of(row.substring(cut), afterBlank || line.afterBlank());
      afterBlank = rest.isBlank();
      if (!rest.isBlank()) {
        kept.add(rest);
      }
    }
    return kept;
  }

  /** A row that is nothing but the prefix has lost the blank at the prefix's end. */
  private static boolean matches(String prefix, String row) {
    int end = Math.min(prefix.length(), row.length());
    for (int i = 0; i < end; i++) {
      char c = row.charAt(i);
      if ((Shapes.isDigit(c) ? '0' : c) != prefix.charAt(i)) {
        return false;
      }
    }
    return end == prefix.length() || prefix.substring(end).isBlank();
  }

  private static String raw(OutputLine line) {
    return " ".repeat(line.indent()) + line.text();
  }
}
