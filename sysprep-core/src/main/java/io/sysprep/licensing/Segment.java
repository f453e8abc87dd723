package io.sysprep.licensing;

import java.util.List;

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
