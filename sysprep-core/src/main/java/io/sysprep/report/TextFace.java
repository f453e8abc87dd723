package io.sysprep.report;

import io.sysprep.words.WrappedText;
import java.util.List;

/**
 * A report for a console: the summary first, and what stands in the way before all else.
 *
 * @param full whether what is as it should be is told one by one
 */
record TextFace(boolean full) {

  String of(Report report) {
    WrappedText text = new WrappedText();
    text.paragraph("", report.summary());
    text.values(HeaderFacts.of(report.header()));
    report.parts().forEach(part -> append(text, part));
    return text.toString();
  }

  private void append(WrappedText text, ReportPart part) {
    text.heading(part.title());
    text.paragraph("", part.summary());
    part.blocks().forEach(block -> append(text, block));
  }

  private void append(WrappedText text, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      text.paragraph("", paragraph.text());
    } else if (block instanceof Block.Values values) {
      text.values(values.values());
    } else if (block instanceof Block.Items items) {
      items(text, items.items());
    } else if (block instanceof Block.Lines lines) {
      text.paragraph("", lines.caption() + ":");
      text.lines(lines.lines().stream().map("  "::concat).toList());
    }
  }

  private void items(WrappedText text, List<Item> items) {
    List<Item> shown = items.stream().filter(item -> full || item.tone() != Tone.GOOD).toList();
    shown.forEach(item -> append(text, item));
    int folded = items.size() - shown.size();
    if (folded > 0) {
      text.paragraph("", Block.Items.asTheyShouldBe(folded) + ".");
    }
  }

  private static void append(WrappedText text, Item item) {
    text.paragraph("- " + item.label() + ": ", item.title() + " [" + item.id() + "]");
    if (!item.text().isBlank()) {
      text.paragraph("    ", item.text());
    }
    item.remedies().forEach(remedy -> text.paragraph("    -> ", remedy));
  }
}
