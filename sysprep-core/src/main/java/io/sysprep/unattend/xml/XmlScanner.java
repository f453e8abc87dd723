package io.sysprep.unattend.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a text for well-formedness in one pass and notes where its elements are. */
final class XmlScanner {

  private final Cursor cursor;
  private final XmlLimits limits;
  private final TreeBuilder tree = new TreeBuilder();
  private final NameTable names;
  private final ReferenceScanner references;
  private final StartTagScanner startTags;
  private int depth;

  /**
   * Makes a scanner.
   *
   * @param gaps takes the places where a space is missing between attributes; null to refuse them
   */
  XmlScanner(char[] text, XmlLimits limits, @Nullable List<Integer> gaps) {
    this.cursor = new Cursor(text, 0);
    this.limits = limits;
    this.names = new NameTable(limits.distinctNames());
    this.references = new ReferenceScanner(cursor);
    this.startTags = new StartTagScanner(cursor, limits, references, tree, names, gaps);
  }

  /** Scans the whole text. */
  void scan() throws Malformed {
    XmlDeclaration.skip(cursor);
    while (cursor.at < cursor.end) {
      if (cursor.text[cursor.at] == '<') {
        markup();
      } else if (depth > 0) {
        characters();
      } else {
        betweenMarkup();
      }
    }
    if (depth > 0 || tree.count == 0) {
      throw atEnd();
    }
    tree.trim();
  }

  TreeBuilder tree() {
    return tree;
  }

  XmlName[] names() {
    return names.toArray();
  }

  private Malformed atEnd() {
    if (tree.count == 0) {
      return new Malformed(Malformation.NOT_XML, cursor.end, "");
    }
    return truncatedAt(cursor.end);
  }

  private void markup() throws Malformed {
    char next = cursor.peek(1);
    if (next == '/') {
      endTag();
    } else if (next == '!') {
      declaration();
    } else if (next == '?') {
      processingInstruction();
    } else {
      startTag();
    }
  }

  private void startTag() throws Malformed {
    if (depth == 0 && tree.count > 0) {
      throw new Malformed(Malformation.TEXT_OUTSIDE_ROOT, cursor.at, "");
    }
    if (depth == limits.depth()) {
      throw new Malformed(Malformation.LIMIT_EXCEEDED, cursor.at, limits.depth() + " levels");
    }
    int outer = tree.innermost();
    startTags.scan(outer < 0 ? XmlScope.NONE : tree.scope[outer]);
    depth += tree.innermost() == outer ? 0 : 1;
  }

  private void endTag() throws Malformed {
    int open = tree.innermost();
    if (open < 0) {
      throw new Malformed(
          Malformation.MISMATCHED_TAG,
          cursor.at,
          "An end tag closes nothing, for nothing is open.");
    }
    int start = cursor.at;
    cursor.at += 2;
    skipNameOf(open, start);
    cursor.skipSpace();
    if (cursor.peek(0) != '>') {
      throw cursor.unexpected(Malformation.STRAY_MARKUP, start, "</");
    }
    cursor.at++;
    tree.close(start);
    depth--;
  }

  private void skipNameOf(int open, int start) throws Malformed {
    int name = tree.start[open] + 1;
    int nameEnd = name + names.lengthOf(tree.name[open]);
    while (name < nameEnd && cursor.peek(0) == cursor.text[name]) {
      cursor.at++;
      name++;
    }
    if (cursor.at >= cursor.end) {
      throw truncatedAt(start);
    }
    if (name < nameEnd || isNamePart(cursor.at)) {
      throw mismatched(open, start);
    }
  }

  /**
   * Blames the element that is open where an element around it ends, which is where an end tag was
   * lost; else the end tag, which is misspelled or there too often.
   */
  private Malformed mismatched(int open, int endTag) {
    OpenElement element = new OpenElement(tree, cursor.text, open);
    if (element.isWithin(nameAt(endTag + 2))) {
      return new Malformed(
          Malformation.MISMATCHED_TAG,
          element.start(),
          "The "
              + element.named()
              + " is not closed before an element around it ends on line "
              + element.lineOf(endTag)
              + ".");
    }
    return new Malformed(
        Malformation.MISMATCHED_TAG,
        endTag,
        "An end tag does not match the "
            + element.named()
            + " that is open since line "
            + element.lineOf(element.start())
            + ".");
  }

  private Malformed truncatedAt(int offset) {
    OpenElement element = new OpenElement(tree, cursor.text, tree.innermost());
    return new Malformed(
        Malformation.TRUNCATED,
        offset,
        " of the "
            + element.named()
            + " that is open since line "
            + element.lineOf(element.start()));
  }

  private boolean isNamePart(int offset) {
    return XmlCharacters.isName(cursor.text[offset]) || cursor.text[offset] == ':';
  }

  private String nameAt(int from) {
    int to = from;
    while (to < cursor.end && to - from < 100 && isNamePart(to)) {
      to++;
    }
    return from > cursor.end ? "" : cursor.textBetween(from, to);
  }

  private void declaration() throws Malformed {
    if (cursor.looksAt("<!--")) {
      comment();
    } else if (cursor.looksAt("<![CDATA[") && depth > 0) {
      tree.note(TreeBuilder.WORDED);
      skipPast(cursor.at + 9, "]]>");
    } else if (cursor.looksAt("<!DOCTYPE")) {
      throw new Malformed(Malformation.DOCUMENT_TYPE, cursor.at, "");
    } else {
      throw new Malformed(
          cursor.end - cursor.at < 9 ? Malformation.TRUNCATED : Malformation.STRAY_MARKUP,
          cursor.at,
          cursor.end - cursor.at < 9 ? "" : "<!");
    }
  }

  private void comment() throws Malformed {
    int start = cursor.at;
    cursor.at += 4;
    while (true) {
      skipTo('-', start);
      if (cursor.peek(1) == '-') {
        break;
      }
      cursor.at++;
    }
    if (cursor.peek(2) != '>') {
      cursor.at += Math.min(2, cursor.end - cursor.at);
      if (cursor.at >= cursor.end) {
        throw new Malformed(Malformation.TRUNCATED, start, " of a comment");
      }
      throw new Malformed(Malformation.DOUBLE_HYPHEN_IN_COMMENT, cursor.at - 2, "");
    }
    cursor.at += 3;
  }

  private void processingInstruction() throws Malformed {
    int start = cursor.at;
    cursor.at += 2;
    int target = cursor.at;
    int length = cursor.skipNcName(limits.nameLength());
    String name = cursor.textBetween(target, cursor.at);
    if (name.equalsIgnoreCase("xml")) {
      boolean first = tree.count == 0 && !XmlDeclaration.opens(cursor.head(), 0);
      throw new Malformed(
          first
              ? Malformation.CONTENT_BEFORE_XML_DECLARATION
              : Malformation.MISPLACED_XML_DECLARATION,
          start,
          "");
    }
    boolean ended = cursor.looksAt("?>");
    if (length == 0 || (!ended && !cursor.skipSpace())) {
      throw cursor.unexpected(Malformation.MALFORMED_PROCESSING_INSTRUCTION, start, "<?");
    }
    skipPast(cursor.at, "?>");
  }

  /** Passes over text up to and with a mark; the characters on the way must be allowed. */
  private void skipPast(int from, String mark) throws Malformed {
    int start = cursor.at;
    cursor.at = from;
    while (true) {
      skipTo(mark.charAt(0), start);
      if (cursor.looksAt(mark)) {
        cursor.at += mark.length();
        return;
      }
      cursor.at++;
    }
  }

  private void skipTo(char wanted, int start) throws Malformed {
    cursor.skip(XmlCharacters.ENCLOSED);
    while (cursor.at < cursor.end && cursor.text[cursor.at] != wanted) {
      if (!XmlCharacters.isAllowed(cursor.text[cursor.at])) {
        throw cursor.controlCharacter();
      }
      cursor.at++;
      cursor.skip(XmlCharacters.ENCLOSED);
    }
    if (cursor.at >= cursor.end) {
      throw new Malformed(Malformation.TRUNCATED, start, "");
    }
  }

  private void characters() throws Malformed {
    int start = cursor.at;
    cursor.skipSpace();
    if (cursor.peek(0) == '<') {
      return;
    }
    boolean whole = cursor.at == start && start == tree.contentStart();
    tree.note(TreeBuilder.WORDED);
    cursor.skip(XmlCharacters.PLAIN);
    if (cursor.peek(0) != '<') {
      unusualCharacter();
    } else if (whole && cursor.peek(1) == '/') {
      tree.note(TreeBuilder.LITERAL);
    }
  }

  private void unusualCharacter() throws Malformed {
    char c = cursor.peek(0);
    if (c == '&') {
      references.skip();
    } else if (cursor.looksAt("]]>")) {
      throw new Malformed(Malformation.STRAY_MARKUP, cursor.at, "]]>");
    } else if (c == ']' || c == '\r') {
      cursor.at++;
    } else if (cursor.at < cursor.end) {
      throw cursor.controlCharacter();
    }
  }

  private void betweenMarkup() throws Malformed {
    if (!cursor.skipSpace()) {
      Malformation kind = tree.count == 0 ? Malformation.NOT_XML : Malformation.TEXT_OUTSIDE_ROOT;
      throw cursor.unexpected(kind, cursor.at, "");
    }
  }
}
