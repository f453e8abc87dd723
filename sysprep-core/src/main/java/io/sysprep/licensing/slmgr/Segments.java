package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseField;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an output into license records.
 *
 * <p>A record begins with its name, which its label or the description on the next line gives away;
 * in {@code /xpr} output with a line that is nothing but a name. An excerpt may begin in the middle
 * of a record.
 */
final class Segments {

  /**
   * The lines of one license record.
   *
   * @param lines the lines; the first is the one with the name, if there is one
   * @param expiry whether {@code /xpr} printed them: a name and a sentence
   */
  record Segment(List<ReadLine> lines, boolean expiry) {

    Segment {
      lines = List.copyOf(lines);
    }

    ReadLine first() {
      return lines.get(0);
    }
  }

  private final List<ReadLine> lines;
  private final List<Segment> found = new ArrayList<>();
  private final List<ReadLine> preamble = new ArrayList<>();
  private List<ReadLine> current = new ArrayList<>();
  private boolean expiry;

  private Segments(List<ReadLine> lines) {
    this.lines = lines;
  }

  static Segments of(List<ReadLine> lines) {
    Segments segments = new Segments(lines);
    for (int i = 0; i < lines.size(); i++) {
      segments.take(i);
    }
    segments.close();
    return segments;
  }

  /** {@return the records' lines in the order of the output} */
  List<Segment> found() {
    return found;
  }

  /** {@return the lines before the first record} */
  List<ReadLine> preamble() {
    return preamble;
  }

  private void take(int index) {
    ReadLine line = lines.get(index);
    boolean beginsExpiry = beginsExpiry(index);
    if (beginsExpiry || beginsRecord(index)) {
      close();
      expiry = beginsExpiry;
    }
    boolean belongs = !current.isEmpty() || beginsExpiry || isOfRecord(index);
    (belongs ? current : preamble).add(line);
  }

  private void close() {
    if (!current.isEmpty()) {
      found.add(new Segment(current, expiry));
    }
    current = new ArrayList<>();
    expiry = false;
  }

  private boolean isOfRecord(int index) {
    ReadLine line = lines.get(index);
    LabelMatch match = line.match();
    return beginsRecord(index) || (match != null && match.kind().isOfRecord());
  }

  private boolean beginsRecord(int index) {
    ReadLine line = lines.get(index);
    if (line.isDescription()) {
      return !(nameBefore(index) && !current.isEmpty());
    }
    return line.is(LicenseField.NAME) || nameOf(index);
  }

  /** Tells whether the line before a description is the name that belongs to it. */
  private boolean nameBefore(int index) {
    return index > 0
        && (lines.get(index - 1).is(LicenseField.NAME) || nameOf(index - 1))
        && current.size() == 1;
  }

  private boolean nameOf(int index) {
    ReadLine line = lines.get(index);
    return line.isUnknown()
        && !line.isDescription()
        && Colons.last(line.text()) > 0
        && (line.isName() || (index + 1 < lines.size() && lines.get(index + 1).isDescription()));
  }

  private boolean beginsExpiry(int index) {
    ReadLine line = lines.get(index);
    return line.isUnknown()
        && ExpiryLines.endsWithColon(line.text())
        && (ExpiryLines.isName(line.text()) || expiryFollows(index));
  }

  private boolean expiryFollows(int index) {
    return index + 1 < lines.size() && lines.get(index + 1).is(LineKind.EXPIRY);
  }
}
