package io.sysprep.licensing.slmgr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the lines that a console of fixed width cut in rows.
 *
 * <p>A row is cut only where it fills the console: a usual width, or one that several lines reach
 * and none exceeds. What follows is joined only if it is not a line of its own: no known label, no
 * blank line before it, and no label of an unknown language either.
 */
final class WrappedLines {

  private static final List<Integer> USUAL_WIDTHS = List.of(80, 100, 120, 132);
  private static final int NARROWEST = 20;
  private static final int ENOUGH = 2;

  /** Nothing that the script prints is longer: joining on would take time without bound. */
  private static final int LONGEST = 4_000;

  private final LabelSet labels;
  private final boolean trusted;
  private final int consoleWidth;

  private WrappedLines(List<ReadLine> lines, LabelSet labels) {
    this.labels = labels;
    this.trusted = Trust.in(labels, lines);
    this.consoleWidth = consoleWidth(lines);
  }

  static List<ReadLine> joined(List<ReadLine> lines, LabelSet labels) {
    return new WrappedLines(lines, labels).join(lines);
  }

  private List<ReadLine> join(List<ReadLine> lines) {
    List<ReadLine> joined = new ArrayList<>(lines.size());
    for (ReadLine line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), line)) {
        joined.set(last, join(joined.get(last).line(), line.line()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private boolean continues(ReadLine row, ReadLine next) {
    if (next.line().afterBlank() || !isFull(row.line()) || !next.isUnknown()) {
      return false;
    }
    return trusted || Colons.first(next.text()) < 0 || Colons.first(row.text()) < 0;
  }

  /** A blank at the cut is lost: such a row is one column short. */
  private boolean isFull(OutputLine row) {
    return row.text().length() < LONGEST
        && (row.width() == consoleWidth || row.width() + 1 == consoleWidth);
  }

  private ReadLine join(OutputLine row, OutputLine next) {
    boolean blank = row.width() < consoleWidth || next.indent() > 0;
    return ReadLine.of(row.joined(next, blank ? " " : ""), labels);
  }

  private static int consoleWidth(List<ReadLine> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(line.line().width(), 1, Integer::sum));
    int widest = lines.stream().mapToInt(line -> line.line().width()).max().orElse(0);
    boolean reached = counts.getOrDefault(widest, 0) >= ENOUGH && widest >= NARROWEST;
    int usual = USUAL_WIDTHS.stream().filter(width -> width >= widest).findFirst().orElse(0);
    return reached ? widest : usual;
  }
}
