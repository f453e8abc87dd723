package io.sysprep.unattend.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects changes to one document; everything they do not touch keeps its bytes.
 *
 * <p>All elements named to it are those of the document as it was; changes take effect together at
 * the end. Two changes must not overlap. Made by {@link XmlDocument#edit}; not for use by several
 * threads.
 */
public final class XmlEditor {

  private static final String CDATA = "<![CDATA[";

  private final XmlDocument document;
  private final String text;
  private final Layout layout;
  private final XmlEscape escape;
  private final List<Splice> splices = new ArrayList<>();

  XmlEditor(XmlDocument document) {
    this.document = document;
    this.text = document.text();
    this.layout = new Layout(document);
    this.escape = new XmlEscape(document.source().charset());
  }

  /**
   * Gives a leaf another text. What was a CDATA section stays one where the text allows it;
   * comments within go.
   *
   * @param leaf an element without children
   * @param value the text as it is meant; it is escaped
   * @return this
   * @throws IllegalArgumentException if the element has children, is of another document, or the
   *     text has a character that XML does not allow
   */
  public XmlEditor text(XmlElement leaf, String value) {
    requireOwn(leaf);
    if (!leaf.isLeaf()) {
      throw new IllegalArgumentException(leaf + " holds elements, not a text");
    }
    if (!leaf.text().equals(value)) {
      replaceContent(leaf, writtenLike(leaf, value));
    }
    return this;
  }

  /**
   * Takes an element out, with the line it stands on if it stands there alone.
   *
   * @param element any element but the root
   * @return this
   */
  public XmlEditor remove(XmlElement element) {
    requireOwn(element);
    if (element.row == 0) {
      throw new IllegalArgumentException("The root element cannot be removed");
    }
    int from = element.startOffset();
    int to = document.endOf(element.row);
    boolean alone = layout.beginsLine(from) && layout.endsLine(to);
    splices.add(
        alone
            ? new Splice(layout.lineStart(from), layout.nextLine(to), "")
            : new Splice(from, to, ""));
    return this;
  }

  /**
   * Adds an element as the last child of another.
   *
   * @param parent the element to add to; name one without children only once
   * @param child what to add
   * @return this
   */
  public XmlEditor append(XmlElement parent, XmlFragment child) {
    return append(parent, List.of(child), List.of());
  }

  /**
   * Adds elements as children of another, each behind the others, unless an order says where.
   *
   * @param parent the element to add to; name one without children only once
   * @param added what to add
   * @param sequence the names of children in the order they must stand in; empty for any order
   * @return this
   */
  public XmlEditor append(XmlElement parent, List<XmlFragment> added, List<String> sequence) {
    requireOwn(parent);
    if (parent.isLeaf()) {
      fill(parent, inSequence(added, sequence));
    } else {
      added.forEach(child -> place(parent, child, sequence));
    }
    return this;
  }

  /**
   * Adds an element before another.
   *
   * @param sibling the element that is to follow, any but the root
   * @param added what to add
   * @return this
   */
  public XmlEditor insertBefore(XmlElement sibling, XmlFragment added) {
    requireOwn(sibling);
    XmlElement parent = sibling.parent().orElseThrow();
    int start = sibling.startOffset();
    boolean lines = layout.beginsLine(start);
    String indent = lines ? layout.indentOf(start) : "";
    String written = written(added, parent, indent, lines);
    splices.add(new Splice(start, start, written + (lines ? layout.lineEnd() + indent : "")));
    return this;
  }

  /**
   * Puts an element in the place of another, with all that it holds.
   *
   * @param element any element but the root
   * @param replacement what is to stand there
   * @return this
   */
  public XmlEditor replace(XmlElement element, XmlFragment replacement) {
    requireOwn(element);
    XmlElement parent = element.parent().orElseThrow();
    int start = element.startOffset();
    boolean lines = layout.beginsLine(start);
    String indent = lines ? layout.indentOf(start) : "";
    String written = written(replacement, parent, indent, lines);
    splices.add(new Splice(start, document.endOf(element.row), written));
    return this;
  }

  /**
   * Gives an element's attribute another value, or adds the attribute behind the others.
   *
   * @param element the element
   * @param name the name without a prefix, of no namespace
   * @param value the value as it is meant; it is escaped
   * @return this
   */
  public XmlEditor attribute(XmlElement element, String name, String value) {
    requireOwn(element);
    TagReader tag = new TagReader(text, element.startOffset());
    String written = escape.attribute(value);
    if (tag.find(name)) {
      boolean apostrophes = text.charAt(tag.valueStart - 1) == '\'';
      String quoted = apostrophes ? written.replace("'", "&apos;") : written;
      splices.add(new Splice(tag.valueStart, tag.valueEnd, quoted));
    } else {
      splices.add(new Splice(tag.end(), tag.end(), " " + name + "=\"" + written + "\""));
    }
    return this;
  }

  /**
   * Passes every piece of text through a function, and every attribute value through another; what
   * they return unchanged keeps its spelling.
   *
   * @param texts takes the names of the elements about a text from the outermost, parted by
   *     slashes, and the text: between tags, of a CDATA section, a comment or an instruction
   * @param values takes the name and the value of an attribute; namespace declarations are left out
   * @return this
   */
  public XmlEditor rewrite(BinaryOperator<String> texts, BinaryOperator<String> values) {
    splices.addAll(new TextRewriter(text, escape, texts, values).splices());
    return this;
  }

  XmlDocument result() {
    return splices.isEmpty() ? document : document.withText(Splice.apply(text, splices));
  }

  private void replaceContent(XmlElement element, String content) {
    int from = document.contentOf(element.row);
    int to = document.closeOf(element.row);
    if (isEmptyTag(element)) {
      replaceEmptyTag(element, content);
    } else {
      splices.add(new Splice(from, to, content));
    }
  }

  private void replaceEmptyTag(XmlElement element, String content) {
    int slash = document.contentOf(element.row) - 2;
    while (XmlCharacters.isSpace(text.charAt(slash - 1))) {
      slash--;
    }
    String closed = ">" + content + "</" + element.qualifiedName() + ">";
    splices.add(new Splice(slash, document.contentOf(element.row), closed));
  }

  private boolean isEmptyTag(XmlElement element) {
    int content = document.contentOf(element.row);
    return document.closeOf(element.row) == content && text.charAt(content - 2) == '/';
  }

  private String writtenLike(XmlElement leaf, String value) {
    int from = document.contentOf(leaf.row);
    int to = document.closeOf(leaf.row);
    boolean section = text.startsWith(CDATA, from) && text.indexOf("]]>", from) == to - 3;
    boolean fits = !value.contains("]]>") && escape.text(value).indexOf("&#") < 0;
    return section && fits ? CDATA + value + "]]>" : escape.text(value);
  }

  private static List<XmlFragment> inSequence(List<XmlFragment> added, List<String> sequence) {
    List<XmlFragment> ordered = new ArrayList<>(added);
    ordered.sort(Comparator.comparingInt(child -> sequence.indexOf(child.name())));
    return ordered;
  }

  private void place(XmlElement parent, XmlFragment child, List<String> sequence) {
    int rank = sequence.indexOf(child.name());
    Optional<XmlElement> follower =
        parent.children().stream()
            .filter(sibling -> rank >= 0 && sequence.indexOf(sibling.name()) > rank)
            .findFirst();
    if (follower.isPresent()) {
      insertBefore(follower.get(), child);
    } else {
      insertLast(parent, child);
    }
  }

  private void insertLast(XmlElement parent, XmlFragment child) {
    List<XmlElement> children = parent.children();
    XmlElement last = children.get(children.size() - 1);
    boolean lines = layout.beginsLine(last.startOffset());
    String indent = lines ? layout.indentOf(last.startOffset()) : "";
    String added = written(child, parent, indent, lines);
    int end = document.endOf(last.row);
    splices.add(new Splice(end, end, (lines ? layout.lineEnd() + indent : "") + added));
  }

  /** Adds the first children; they get lines of their own where the file has them. */
  private void fill(XmlElement parent, List<XmlFragment> children) {
    int start = parent.startOffset();
    boolean lines = layout.beginsLine(start);
    String outer = lines ? layout.indentOf(start) : "";
    String indent = lines ? outer + layout.stepAround(parent) : "";
    String lineEnd = lines ? layout.lineEnd() : "";
    String added =
        children.stream()
            .map(child -> written(child, parent, indent, lines))
            .collect(Collectors.joining(lineEnd + indent));
    int close = document.closeOf(parent.row);
    if (lines && !isEmptyTag(parent) && layout.beginsLine(close)) {
      int at = layout.lineStart(close);
      splices.add(new Splice(at, at, indent + added + lineEnd));
    } else {
      fillInLine(parent, lineEnd + indent + added + lineEnd + outer);
    }
  }

  private void fillInLine(XmlElement parent, String added) {
    if (isEmptyTag(parent)) {
      replaceEmptyTag(parent, added);
    } else {
      int close = document.closeOf(parent.row);
      splices.add(new Splice(close, close, added));
    }
  }

  private String written(XmlFragment fragment, XmlElement parent, String indent, boolean lines) {
    String lineEnd = lines ? layout.lineEnd() : "";
    return new FragmentWriter(escape, lineEnd, layout.stepAround(parent))
        .write(fragment, document.scopeOf(parent.row), indent);
  }

  private void requireOwn(@Nullable XmlElement element) {
    if (element == null || element.document != document) {
      throw new IllegalArgumentException(element + " is not an element of the edited document");
    }
  }
}
