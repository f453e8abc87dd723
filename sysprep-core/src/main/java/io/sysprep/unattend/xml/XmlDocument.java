package io.sysprep.unattend.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed XML document that can be written back byte for byte.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * XmlDocument document = XmlDocument.parse(bytes, XmlLimits.standard());
 * XmlElement root = document.root();
 * }</pre>
 */
public final class XmlDocument {

  private final SourceText source;
  private final XmlLimits limits;
  private final TreeBuilder tree;
  private final XmlName[] names;
  private volatile @Nullable LineIndex lines;

  private XmlDocument(SourceText source, XmlLimits limits, XmlScanner scanner) {
    this.source = source;
    this.limits = limits;
    this.tree = scanner.tree();
    this.names = scanner.names();
  }

  /**
   * Reads a document in one pass.
   *
   * @param bytes the file's content
   * @param limits how much the document may ask for
   * @return the document
   * @throws MalformedXmlException if the bytes are not a well-formed document within the limits, or
   *     have a document type
   */
  public static XmlDocument parse(byte[] bytes, XmlLimits limits) {
    return parse(decode(bytes, limits), limits);
  }

  /**
   * Reads a document that may have the two commonest faults, and repairs them: comments, banners or
   * blank lines before the XML declaration are put behind it, and missing spaces between attributes
   * are put in. Every other byte stays.
   *
   * @param bytes the file's content
   * @param limits how much the document may ask for
   * @param repaired takes each fault that was repaired, in the order of the file
   * @return the repaired document
   * @throws MalformedXmlException if the bytes have any other fault
   */
  public static XmlDocument parseRepairing(
      byte[] bytes, XmlLimits limits, Consumer<MalformedXmlException> repaired) {
    SourceText source = decode(bytes, limits);
    try {
      return parse(source, limits);
    } catch (MalformedXmlException faulty) {
      // Most files have nothing to repair, and to look for it costs two more readings.
      return parse(source.with(new XmlRepair(limits, repaired).apply(source.text())), limits);
    }
  }

  /** {@return the file's content; the very bytes that were read if nothing was changed} */
  public byte[] toBytes() {
    return source.bytes();
  }

  /** {@return the outermost element} */
  public XmlElement root() {
    return new XmlElement(this, 0);
  }

  /**
   * {@return this document with changes; this one if nothing was changed}
   *
   * @param changes names them to the editor
   * @throws IllegalArgumentException if a change is not possible or two overlap
   * @throws MalformedXmlException if the changed document goes beyond the limits it was read under
   */
  public XmlDocument edit(Consumer<XmlEditor> changes) {
    XmlEditor editor = new XmlEditor(this);
    changes.accept(editor);
    return editor.result();
  }

  XmlDocument withText(String changed) {
    return parse(source.with(changed), limits);
  }

  private static SourceText decode(byte[] bytes, XmlLimits limits) {
    if (bytes.length > limits.bytes()) {
      String detail = limits.bytes() + " bytes";
      throw MalformedXmlException.of(new Malformed(Malformation.LIMIT_EXCEEDED, 0, detail), "");
    }
    try {
      return SourceText.decode(bytes);
    } catch (Malformed e) {
      throw MalformedXmlException.undecodable(e, bytes);
    }
  }

  static XmlDocument parse(SourceText source, XmlLimits limits) {
    XmlScanner scanner = new XmlScanner(source.text().toCharArray(), limits, null);
    try {
      scanner.scan();
    } catch (Malformed e) {
      throw MalformedXmlException.of(e, source.text());
    }
    return new XmlDocument(source, limits, scanner);
  }

  String text() {
    return source.text();
  }

  SourceText source() {
    return source;
  }

  int startOf(int row) {
    return tree.start[row];
  }

  int contentOf(int row) {
    return tree.content[row];
  }

  int closeOf(int row) {
    return tree.close[row];
  }

  /** {@return the offset after the element; an empty-element tag ends where its content begins} */
  int endOf(int row) {
    int close = tree.close[row];
    boolean emptyTag = close == tree.content[row] && text().charAt(close - 2) == '/';
    return emptyTag ? close : text().indexOf('>', close) + 1;
  }

  int parentOf(int row) {
    return tree.parent[row];
  }

  int subtreeOf(int row) {
    return tree.subtree[row];
  }

  boolean hasAttributes(int row) {
    return has(row, TreeBuilder.ATTRIBUTED);
  }

  /** Tells whether there may be text directly within: false where there are blanks at most. */
  boolean mayHaveText(int row) {
    return has(row, TreeBuilder.WORDED);
  }

  /** Tells whether there is nothing within but a text that means what is written. */
  boolean isLiteral(int row) {
    return has(row, TreeBuilder.LITERAL);
  }

  /** Tells whether the values of all attributes mean what is written. */
  boolean hasLiteralValues(int row) {
    return has(row, TreeBuilder.LITERAL_VALUES);
  }

  private boolean has(int row, byte trait) {
    return (tree.traits[row] & trait) != 0;
  }

  XmlName nameOf(int row) {
    return names[tree.name[row]];
  }

  /** {@return those elements of a run of rows whose names are wanted} */
  List<XmlElement> named(Predicate<String> localName, int first, int end) {
    boolean[] wanted = new boolean[names.length];
    for (int id = 0; id < names.length; id++) {
      wanted[id] = localName.test(names[id].localName());
    }
    List<XmlElement> found = new ArrayList<>();
    for (int row = first; row < end; row++) {
      if (wanted[tree.name[row]]) {
        found.add(new XmlElement(this, row));
      }
    }
    return Collections.unmodifiableList(found);
  }

  XmlScope scopeOf(int row) {
    return tree.scope[row];
  }

  @Nullable XmlElement elementAt(int row) {
    return row < 0 ? null : new XmlElement(this, row);
  }

  int lineOf(int offset) {
    return lines().lineOf(offset);
  }

  int columnOf(int offset) {
    return lines().columnOf(offset);
  }

  private LineIndex lines() {
    LineIndex known = lines;
    if (known == null) {
      known = new LineIndex(text());
      lines = known;
    }
    return known;
  }
}
