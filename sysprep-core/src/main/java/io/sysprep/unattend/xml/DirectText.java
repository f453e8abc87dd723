package io.sysprep.unattend.xml;

/** Gathers the text that stands directly in an element. */
final class DirectText {

  private static final String CDATA = "<![CDATA[";

  private final String text;
  private final StringBuilder gathered = new StringBuilder();

  private DirectText(String text) {
    this.text = text;
  }

  static String of(XmlElement element) {
    XmlDocument document = element.document;
    String text = document.text();
    int from = document.contentOf(element.row);
    int to = document.closeOf(element.row);
    return document.isLiteral(element.row)
        ? text.substring(from, to)
        : new DirectText(text).gather(document, element.row, from, to);
  }

  private String gather(XmlDocument document, int row, int from, int to) {
    int at = from;
    for (int child = row + 1; child < document.subtreeOf(row); child = document.subtreeOf(child)) {
      between(at, document.startOf(child));
      at = document.endOf(child);
    }
    between(at, to);
    return gathered.toString();
  }

  /** Takes what is between two elements: character data, CDATA, comments and instructions. */
  private void between(int from, int to) {
    int at = from;
    while (at < to) {
      int markup = indexOf('<', at, to);
      gathered.append(XmlText.characterData(text.substring(at, markup)));
      at = markup < to ? afterMarkup(markup) : to;
    }
  }

  private int afterMarkup(int markup) {
    if (text.startsWith(CDATA, markup)) {
      int end = text.indexOf("]]>", markup);
      gathered.append(XmlText.verbatim(text.substring(markup + CDATA.length(), end)));
      return end + 3;
    }
    String mark = text.charAt(markup + 1) == '?' ? "?>" : "-->";
    // A comment such as <!--> would end where it begins, were its own hyphens not skipped.
    return text.indexOf(mark, markup + (mark.length() == 3 ? 4 : 2)) + mark.length();
  }

  private int indexOf(char wanted, int from, int to) {
    int found = text.indexOf(wanted, from);
    return found < 0 || found > to ? to : found;
  }
}
