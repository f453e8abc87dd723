package io.sysprep.report;

import static io.sysprep.report.Markup.escaped;

import io.sysprep.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report as one page; style and script are in it, and a policy keeps it from asking anybody. */
final class HtmlFace {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  private final StringBuilder html = new StringBuilder();

  private HtmlFace() {}

  static String of(Report report) {
    HtmlFace face = new HtmlFace();
    face.page(report);
    return face.html.toString();
  }

  private void page(Report report) {
    String title =
        "Sysprep report" + report.header().machine().map(m -> ": " + m.name()).orElse("");
    add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    add("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    add("<title>" + escaped(title) + "</title>\n");
    add("<style>\n" + Table.text(HtmlFace.class, "report.css") + "</style>\n</head>\n<body>\n");
    add("<header class=\"" + tone(report.tone()) + "\">\n");
    add("<h1>" + escaped(title) + "</h1>\n");
    add("<p class=\"summary\">" + escaped(report.summary()) + "</p>\n");
    values(HeaderFacts.of(report.header()));
    add("</header>\n<main>\n");
    report.parts().forEach(this::part);
    add("</main>\n<script>\n" + Table.text(HtmlFace.class, "report.js") + "</script>\n");
    add("</body>\n</html>\n");
  }

  private void part(ReportPart part) {
    add("<section class=\"" + tone(part.tone()) + "\">\n");
    add("<h2>" + escaped(part.title()) + "</h2>\n");
    add("<p class=\"summary\">" + escaped(part.summary()) + "</p>\n");
    part.blocks().forEach(this::block);
    add("</section>\n");
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      add("<p>" + escaped(paragraph.text()) + "</p>\n");
    } else if (block instanceof Block.Values values) {
      values(values.values());
    } else if (block instanceof Block.Items items) {
      items(items.items());
    } else if (block instanceof Block.Lines lines) {
      add(
          "<figure><figcaption>"
              + escaped(lines.caption())
              + "</figcaption>\n<pre tabindex=\"0\">");
      lines.lines().forEach(line -> add("<span>" + escaped(line) + "</span>"));
      add("</pre></figure>\n");
    } else if (block instanceof Block.Picture picture) {
      add("<figure><figcaption>" + escaped(picture.caption()) + "</figcaption>\n");
      add("<div class=\"picture\" tabindex=\"0\">" + picture.svg() + "</div></figure>\n");
    }
  }

  private void values(Map<String, String> values) {
    add("<dl>\n");
    values.forEach(
        (name, value) -> add("<dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd>\n"));
    add("</dl>\n");
  }

  private void items(List<Item> items) {
    List<Item> open = items.stream().filter(item -> item.tone() != Tone.GOOD).toList();
    List<Item> folded = items.stream().filter(item -> item.tone() == Tone.GOOD).toList();
    if (!open.isEmpty()) {
      table(open);
    }
    if (!folded.isEmpty()) {
      add("<details><summary>" + Block.Items.asTheyShouldBe(folded.size()) + "</summary>\n");
      table(folded);
      add("</details>\n");
    }
  }

  private void table(List<Item> items) {
    add(
        "<table>\n<thead><tr><th>How</th><th>What</th><th>Found, and what to do</th></tr></thead>\n");
    add("<tbody>\n");
    items.forEach(this::row);
    add("</tbody>\n</table>\n");
  }

  private void row(Item item) {
    add("<tr class=\"" + tone(item.tone()) + "\">");
    add("<td><span class=\"badge\">" + escaped(item.label()) + "</span></td>");
    add("<td>" + escaped(item.title()) + "<br><code>" + escaped(item.id()) + "</code></td>");
    add("<td>" + escaped(item.text()));
    item.remedies().forEach(remedy -> add("<div class=\"remedy\">" + escaped(remedy) + "</div>"));
    add("</td></tr>\n");
  }

  private static String tone(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  private void add(String text) {
    html.append(text);
  }
}
