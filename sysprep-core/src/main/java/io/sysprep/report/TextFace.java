package io.sysprep.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report for a console: no line is longer than a console is wide, but for what must be copied.
 *
 * @param full whether what is as it should be is told one by one
 */
record TextFace(boolean full) {

  private static final int WIDTH = 100;
  private static final String NEWLINE = System.lineSeparator();

  String of(Report report) {
    StringBuilder text = new StringBuilder();
    wrap(text, "", report.summary());
    values(text, HeaderFacts.of(report.header()));
    report.parts().forEach(part -> append(text, part));
    return text.toString();
  }

  private void append(StringBuilder text, ReportPart part) {
    String title = part.title();
    text.append(NEWLINE).append(title).append(NEWLINE);
    text.append("=".repeat(title.length())).append(NEWLINE);
    wrap(text, "", part.summary());
    part.blocks().forEach(block -> append(text, block));
  }

  private void append(StringBuilder text, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      wrap(text, "", paragraph.text());
    } else if (block instanceof Block.Values values) {
      values(text, values.values());
    } else if (block instanceof Block.Items items) {
      items(text, items.items());
    } else if (block instanceof Block.Lines lines) {
      text.append(lines.caption()).append(':').append(NEWLINE);
      lines.lines().forEach(line -> text.append("  ").append(line).append(NEWLINE));
    }
  }

  private static void values(StringBuilder text, Map<String, String> values) {
    int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    values.forEach(
        (name, value) -> {
          String label = String.format(Locale.ROOT, "%-" + (width + 2) + "s", name + ":");
          wrap(text, label, value);
        });
  }

  private void items(StringBuilder text, List<Item> items) {
    List<Item> shown = items.stream().filter(item -> full || item.tone() != Tone.GOOD).toList();
    shown.forEach(item -> append(text, item));
    int folded = items.size() - shown.size();
    if (folded > 0) {
      wrap(text, "", Block.Items.asTheyShouldBe(folded) + ".");
    }
  }

  private static void append(StringBuilder text, Item item) {
    wrap(text, "- " + item.label() + ": ", item.title() + " [" + item.id() + "]");
    if (!item.text().isBlank()) {
      wrap(text, "    ", item.text());
    }
    item.remedies().forEach(remedy -> wrap(text, "    -> ", remedy));
  }

  /** Later lines are indented as far as the label; a word that is too long stays whole. */
  private static void wrap(StringBuilder text, String label, String content) {
    int column = label.length();
    text.append(label);
    boolean first = true;
    for (String word : content.strip().split("\\s+", -1)) {
      if (!first && column + 1 + word.length() > WIDTH) {
        text.append(NEWLINE).append(" ".repeat(label.length()));
        column = label.length();
        first = true;
      }
      text.append(first ? "" : " ").append(word);
      column += word.length() + (first ? 0 : 1);
      first = false;
    }
    text.append(NEWLINE);
  }
}
