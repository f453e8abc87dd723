package io.sysprep.unattend.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Passes every piece of text of a well-formed document through a function. */
final class TextRewriter {

  private final String text;
  private final XmlEscape escape;
  private final BinaryOperator<String> texts;
  private final BinaryOperator<String> values;
  private final List<Splice> splices = new ArrayList<>();

  /** The names of the elements that are open, each behind a slash. */
  private final StringBuilder path = new StringBuilder();

  TextRewriter(
      String text, XmlEscape escape, BinaryOperator<String> texts, BinaryOperator<String> values) {
    this.text = text;
    this.escape = escape;
    this.texts = texts;
    this.values = values;
  }

  List<Splice> splices() {
    int at = 0;
    while (at < text.length()) {
      at = text.charAt(at) == '<' ? markup(at) : characters(at);
    }
    return splices;
  }

  private int markup(int start) {
    if (text.startsWith("<!--", start)) {
      return verbatim(start + 4, "-->");
    }
    if (text.startsWith("<![CDATA[", start)) {
      return verbatim(start + 9, "]]>");
    }
    if (text.startsWith("<?", start)) {
      return instruction(start);
    }
    if (text.startsWith("</", start)) {
      close();
      return text.indexOf('>', start) + 1;
    }
    return startTag(start);
  }

  private int characters(int from) {
    int to = text.indexOf('<', from);
    to = to < 0 ? text.length() : to;
    String meant = XmlText.characterData(text.substring(from, to));
    String changed = texts.apply(path.toString(), meant);
    if (!changed.equals(meant)) {
      splices.add(new Splice(from, to, withLineEnds(escape.text(changed), from, to)));
    }
    return to;
  }

  /** A changed text of several lines keeps the line ends that the file has there. */
  private String withLineEnds(String changed, int from, int to) {
    boolean pairs = text.substring(from, to).contains("\r\n");
    return pairs ? changed.replace("\n", "\r\n") : changed;
  }

  private int verbatim(int from, String mark) {
    int to = text.indexOf(mark, from);
    String written = text.substring(from, to);
    String changed = texts.apply(path.toString(), written);
    if (!changed.equals(written)) {
      splices.add(new Splice(from, to, changed));
    }
    return to + mark.length();
  }

  private int instruction(int start) {
    boolean declaration = start == 0 && XmlDeclaration.opens(text, 0);
    return declaration ? text.indexOf("?>") + 2 : verbatim(afterTarget(start + 2), "?>");
  }

  private int afterTarget(int from) {
    int to = from;
    while (XmlCharacters.isName(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private int startTag(int start) {
    TagReader tag = new TagReader(text, start);
    while (tag.next()) {
      if (!tag.name().startsWith("xmlns")) {
        attribute(tag);
      }
    }
    int end = text.indexOf('>', tag.end());
    if (text.charAt(end - 1) != '/') {
      path.append('/').append(localName(start + 1));
    }
    return end + 1;
  }

  private String localName(int from) {
    String name = text.substring(from, afterTarget(from));
    return name.substring(name.indexOf(':') + 1);
  }

  private void close() {
    path.setLength(path.lastIndexOf("/"));
  }

  private void attribute(TagReader tag) {
    String meant = tag.value();
    String changed = values.apply(tag.name(), meant);
    if (!changed.equals(meant)) {
      String written = escape.attribute(changed).replace("'", "&apos;");
      splices.add(new Splice(tag.valueStart, tag.valueEnd, written));
    }
  }
}
