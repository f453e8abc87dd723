package io.sysprep.unattend.xml;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one start tag: its name, its attributes, and the namespaces it declares. */
final class StartTagScanner {

  private final Cursor cursor;
  private final XmlLimits limits;
  private final ReferenceScanner references;
  private final TreeBuilder tree;
  private final NameTable names;
  private final @Nullable List<Integer> gaps;

  private int[] nameStart = new int[8];
  private int[] nameColon = new int[8];
  private int[] nameEnd = new int[8];
  private int[] valueStart = new int[8];
  private int[] valueEnd = new int[8];
  private int attributes;

  /** Whether the values read so far mean what is written. */
  private boolean literal;

  /** Where the last name read has its colon, or one before its start if it has none. */
  private int colon;

  StartTagScanner(
      Cursor cursor,
      XmlLimits limits,
      ReferenceScanner references,
      TreeBuilder tree,
      NameTable names,
      @Nullable List<Integer> gaps) {
    this.cursor = cursor;
    this.limits = limits;
    this.references = references;
    this.tree = tree;
    this.names = names;
    this.gaps = gaps;
  }

  /** Reads the tag at the cursor and opens its element, or opens and closes it. */
  void scan(XmlScope outer) throws Malformed {
    int start = cursor.at++;
    int name = cursor.at;
    if (!skipQualifiedName()) {
      throw cursor.unexpected(kindWithoutName(Malformation.STRAY_MARKUP), start, "<");
    }
    int nameColonHere = colon;
    int nameEndHere = cursor.at;
    scanAttributes(start);
    boolean empty = cursor.peek(0) == '/';
    cursor.at += empty ? 2 : 1;
    XmlScope scope = attributes == 0 ? outer : NamespaceChecker.scopeWithin(this, outer, limits);
    int id =
        names.idOf(cursor.text, name, nameColonHere, nameEndHere, hash(name, nameEndHere), scope);
    tree.open(start, cursor.at, id, scope, traits());
    if (empty) {
      tree.close(cursor.at);
    }
  }

  private byte traits() {
    byte values = literal ? TreeBuilder.LITERAL_VALUES : 0;
    return attributes == 0 ? 0 : (byte) (TreeBuilder.ATTRIBUTED | values);
  }

  int attributes() {
    return attributes;
  }

  int offsetOf(int attribute) {
    return nameStart[attribute];
  }

  String prefixOf(int attribute) {
    int colonAt = nameColon[attribute];
    return colonAt < nameStart[attribute] ? "" : cursor.textBetween(nameStart[attribute], colonAt);
  }

  String localNameOf(int attribute) {
    return cursor.textBetween(nameColon[attribute] + 1, nameEnd[attribute]);
  }

  String valueOf(int attribute) {
    String written = cursor.textBetween(valueStart[attribute], valueEnd[attribute]);
    return literal ? written : XmlText.attributeValue(written);
  }

  boolean declaresNamespace(int attribute) {
    int from = nameStart[attribute];
    int length = nameEnd[attribute] - from;
    return length >= 5 && (length == 5 || cursor.text[from + 5] == ':') && matches(from, "xmlns");
  }

  boolean isPrefixed(int attribute) {
    return nameColon[attribute] >= nameStart[attribute];
  }

  private boolean matches(int offset, String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (cursor.text[offset + i] != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int hash(int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      hash = (hash ^ cursor.text[i]) * 0x9E3779B1;
    }
    return hash ^ (hash >>> 15);
  }

  private void scanAttributes(int tag) throws Malformed {
    attributes = 0;
    literal = true;
    while (true) {
      boolean spaced = cursor.skipSpace();
      char c = cursor.peek(0);
      if (c == '>' || (c == '/' && cursor.peek(1) == '>')) {
        return;
      }
      boolean named = cursor.at < cursor.end && XmlCharacters.isNameStart(c);
      if (!named) {
        throw cursor.unexpected(kindWithoutName(Malformation.MALFORMED_ATTRIBUTE), tag, "");
      }
      if (!spaced) {
        passGap(tag);
      }
      scanAttribute(tag);
    }
  }

  /** Notes that a space is missing before the attribute here, or refuses the document for it. */
  private void passGap(int tag) throws Malformed {
    if (attributes == 0) {
      throw cursor.unexpected(Malformation.MALFORMED_NAME, tag, "");
    }
    if (gaps == null) {
      throw cursor.unexpected(Malformation.MISSING_SPACE_BETWEEN_ATTRIBUTES, tag, "");
    }
    gaps.add(cursor.at);
  }

  private void scanAttribute(int tag) throws Malformed {
    makeRoom();
    nameStart[attributes] = cursor.at;
    if (!skipQualifiedName()) {
      throw cursor.unexpected(Malformation.MALFORMED_ATTRIBUTE, tag, "");
    }
    nameColon[attributes] = colon;
    nameEnd[attributes] = cursor.at;
    rejectRepetition();
    cursor.skipSpace();
    if (cursor.peek(0) != '=') {
      throw cursor.unexpected(Malformation.MALFORMED_ATTRIBUTE, tag, "");
    }
    cursor.at++;
    cursor.skipSpace();
    scanValue(tag);
    attributes++;
  }

  private void scanValue(int tag) throws Malformed {
    char quote = cursor.peek(0);
    if (quote != '"' && quote != '\'') {
      throw cursor.unexpected(Malformation.MALFORMED_ATTRIBUTE, tag, "");
    }
    int from = ++cursor.at;
    cursor.skip(XmlCharacters.QUOTABLE);
    while (cursor.peek(0) != quote || cursor.at >= cursor.end) {
      passUnusual(tag);
      cursor.skip(XmlCharacters.QUOTABLE);
    }
    if (cursor.at - from > limits.valueLength()) {
      throw new Malformed(
          Malformation.LIMIT_EXCEEDED, from, "values of " + limits.valueLength() + " characters");
    }
    valueStart[attributes] = from;
    valueEnd[attributes] = cursor.at++;
  }

  private void passUnusual(int tag) throws Malformed {
    char c = cursor.peek(0);
    literal &= c != '&' && c >= ' ';
    if (c == '&' && cursor.at < cursor.end) {
      references.skip();
    } else if (cursor.at >= cursor.end || c == '<' || !XmlCharacters.isAllowed(c)) {
      throw cursor.unexpected(Malformation.STRAY_MARKUP, tag, "<");
    } else {
      cursor.at++;
    }
  }

  private void makeRoom() throws Malformed {
    if (attributes == limits.attributes()) {
      throw new Malformed(
          Malformation.LIMIT_EXCEEDED, cursor.at, limits.attributes() + " attributes");
    }
    if (attributes == nameStart.length) {
      int length = attributes * 2;
      nameStart = Arrays.copyOf(nameStart, length);
      nameColon = Arrays.copyOf(nameColon, length);
      nameEnd = Arrays.copyOf(nameEnd, length);
      valueStart = Arrays.copyOf(valueStart, length);
      valueEnd = Arrays.copyOf(valueEnd, length);
    }
  }

  private void rejectRepetition() throws Malformed {
    int from = nameStart[attributes];
    int length = nameEnd[attributes] - from;
    for (int i = 0; i < attributes; i++) {
      if (nameEnd[i] - nameStart[i] == length && sameText(nameStart[i], from, length)) {
        throw new Malformed(
            Malformation.DUPLICATE_ATTRIBUTE, from, cursor.textBetween(from, from + length));
      }
    }
  }

  private boolean sameText(int one, int other, int length) {
    return Arrays.equals(cursor.text, one, one + length, cursor.text, other, other + length);
  }

  /** A name that begins with a colon is one of XML, but not of its namespaces. */
  private Malformation kindWithoutName(Malformation otherwise) {
    return cursor.peek(0) == ':' ? Malformation.MALFORMED_NAME : otherwise;
  }

  private boolean skipQualifiedName() throws Malformed {
    colon = cursor.at - 1;
    if (cursor.skipNcName(limits.nameLength()) == 0) {
      return false;
    }
    if (cursor.peek(0) != ':') {
      return true;
    }
    colon = cursor.at++;
    return cursor.skipNcName(limits.nameLength()) > 0;
  }
}
