package io.sysprep.unattend.xml;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.BitSet;

/**
 * The name characters of XML 1.0 beyond ASCII, as its fourth edition lists them: that is what the
 * JDK's parser and Windows' own go by. The list is read when the first such name turns up.
 */
final class NameCharacters {

  private static final String RESOURCE = "name-characters.txt";

  private static final BitSet STARTS = new BitSet();
  private static final BitSet PARTS = new BitSet();

  static {
    for (Row row : Table.of(NameCharacters.class, RESOURCE)) {
      enter(row.cell(0));
    }
  }

  private NameCharacters() {}

  static boolean isStart(char c) {
    return STARTS.get(c);
  }

  static boolean isPart(char c) {
    return PARTS.get(c);
  }

  /** Takes a line such as {@code start 00C0-00D6}; what may start a name may also continue it. */
  private static void enter(String line) {
    int space = line.indexOf(' ');
    int dash = line.indexOf('-');
    int first = Integer.parseInt(line.substring(space + 1, dash), 16);
    int last = Integer.parseInt(line.substring(dash + 1), 16);
    PARTS.set(first, last + 1);
    if (line.startsWith("start")) {
      STARTS.set(first, last + 1);
    }
  }
}
