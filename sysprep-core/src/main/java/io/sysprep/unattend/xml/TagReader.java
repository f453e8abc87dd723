package io.sysprep.unattend.xml;

import java.util.function.Predicate;

/** Walks the attributes of a start tag that is known to be well formed. */
final class TagReader {

  private final String text;
  private final boolean literal;
  private int at;

  /** Offsets of the attribute last read. */
  int nameStart;

  int nameEnd;
  int valueStart;
  int valueEnd;

  TagReader(String text, int tagStart) {
    this(text, tagStart, false);
  }

  /**
   * Begins at a tag.
   *
   * @param literal whether its values are known to mean what is written
   */
  TagReader(String text, int tagStart, boolean literal) {
    this.text = text;
    this.literal = literal;
    this.at = endOfName(tagStart + 1);
  }

  /** Moves to the next attribute; tells whether there is one. */
  boolean next() {
    int from = skipSpace(at);
    char c = text.charAt(from);
    if (c == '>' || c == '/') {
      return false;
    }
    nameStart = from;
    nameEnd = endOfName(from);
    int quote = skipSpace(skipSpace(nameEnd) + 1);
    valueStart = quote + 1;
    valueEnd = text.indexOf(text.charAt(quote), valueStart);
    at = valueEnd + 1;
    return true;
  }

  /** Moves to the first attribute whose name, as written, is wanted; tells whether there is one. */
  boolean find(Predicate<String> name) {
    while (next()) {
      if (name.test(name())) {
        return true;
      }
    }
    return false;
  }

  /** Moves to the attribute of that name as written; makes no string on the way. */
  boolean find(String name) {
    while (next()) {
      if (nameEnd - nameStart == name.length() && text.startsWith(name, nameStart)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the offset after the last attribute, or after the name where there is none} */
  int end() {
    while (next()) {
      // Each step moves the end along.
    }
    return at;
  }

  String name() {
    return text.substring(nameStart, nameEnd);
  }

  String value() {
    String written = text.substring(valueStart, valueEnd);
    return literal ? written : XmlText.attributeValue(written);
  }

  private int skipSpace(int from) {
    int to = from;
    while (XmlCharacters.isSpace(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private int endOfName(int from) {
    int to = from;
    while (XmlCharacters.isName(text.charAt(to)) || text.charAt(to) == ':') {
      to++;
    }
    return to;
  }
}
