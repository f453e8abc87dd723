package io.sysprep.licensing.slmgr;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognizes the lines of {@code /xpr}: a product's name with a colon, then an indented sentence.
 * The name is not localized and ends with the word "edition". Copies often lose the break between
 * the two.
 */
final class ExpiryLines {

  private static final String NAME_END = " edition";

  private ExpiryLines() {}

  /** Parts names from sentences that a copy put on one line. */
  static List<OutputLine> apart(List<OutputLine> lines) {
    List<OutputLine> apart = new ArrayList<>(lines.size());
    for (OutputLine line : lines) {
      int end = nameEnd(line.text());
      if (end > 0 && end < line.text().length()) {
        apart.add(OutputLine.of(line.text().substring(0, end), line.afterBlank()));
        apart.add(OutputLine.of(line.text().substring(end), false));
      } else {
        apart.add(line);
      }
    }
    return apart;
  }

  static boolean isName(String text) {
    return nameEnd(text) == text.length();
  }

  static boolean endsWithColon(String text) {
    return Colons.isColon(text.charAt(text.length() - 1));
  }

  /** {@return the index behind the colon of a name, or -1} */
  private static int nameEnd(String text) {
    int edition = text.indexOf(NAME_END);
    int colon = edition + NAME_END.length();
    return edition > 0 && colon < text.length() && Colons.isColon(text.charAt(colon))
        ? colon + 1
        : -1;
  }
}
