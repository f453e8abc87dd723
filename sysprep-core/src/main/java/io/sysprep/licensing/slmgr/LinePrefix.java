package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.record.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a console, a log or a quotation puts before every line, such as {@code " azure-arm: "},
 * {@code "> "} or a time of day.
 *
 * <p>A prefix is what most lines begin with, digits apart, up to a mark that ends prefixes.
 *
 * @param text the prefix, with 0 for every digit
 */
record LinePrefix(String text) {

  private static final int LONGEST = 100;
  private static final int FEWEST_LINES = 3;
  private static final int LINES_LOOKED_AT = 5_000;
  private static final String MARKS = ":>]|)-";

  static Optional<LinePrefix> of(List<OutputLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    List<OutputLine> looked = lines.subList(0, Math.min(lines.size(), LINES_LOOKED_AT));
    looked.forEach(line -> count(line.row(), counts));
    int enough = Math.max(FEWEST_LINES, looked.size() / 2 + 1);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= enough)
        .map(Map.Entry::getKey)
        .reduce((one, other) -> one.length() >= other.length() ? one : other)
        .map(LinePrefix::new);
  }

  private static void count(String row, Map<String, Integer> counts) {
    int end = Math.min(row.length(), LONGEST);
    for (int i = 2; i <= end; i++) {
      if (endsPrefix(row, i)) {
        counts.merge(withoutDigits(row, i), 1, Integer::sum);
      }
    }
  }

  private static boolean endsPrefix(String row, int end) {
    char last = row.charAt(end - 1);
    return (last == ' ' || last == '\t') && MARKS.indexOf(row.charAt(end - 2)) >= 0;
  }

  private static String withoutDigits(String row, int end) {
    char[] prefix = row.substring(0, end).toCharArray();
    for (int i = 0; i < end; i++) {
      prefix[i] = withoutDigit(prefix[i]);
    }
    return new String(prefix);
  }

  private static char withoutDigit(char c) {
    return Shapes.isDigit(c) ? '0' : c;
  }

  List<OutputLine> cutFrom(List<OutputLine> lines) {
    List<OutputLine> kept = new ArrayList<>(lines.size());
    boolean afterBlank = false;
    for (OutputLine line : lines) {
      String row = line.row();
      String rest = matches(row) ? row.substring(Math.min(text.length(), row.length())) : row;
      if (!rest.isBlank()) {
        kept.add(OutputLine.of(rest, afterBlank || line.afterBlank()));
      }
      afterBlank = rest.isBlank();
    }
    return kept;
  }

  /** A row that is nothing but the prefix has lost the blank at the prefix's end. */
  private boolean matches(String row) {
    int end = Math.min(text.length(), row.length());
    for (int i = 0; i < end; i++) {
      if (withoutDigit(row.charAt(i)) != text.charAt(i)) {
        return false;
      }
    }
    return text.substring(end).isBlank();
  }
}
