package io.sysprep.unattend.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document: its name, its attributes, its content, and where it stands.
 *
 * <p>A view that costs two words; nothing is read from the text before it is asked for. Two are
 * equal when they are the same element of the same document. Immutable.
 */
public final class XmlElement {

  final XmlDocument document;
  final int row;

  XmlElement(XmlDocument document, int row) {
    this.document = document;
    this.row = row;
  }

  /** {@return the name without its prefix} */
  public String name() {
    return document.nameOf(row).localName();
  }

  /**
   * {@return the name as written: the prefix, a colon and the local name, or the local name alone}
   */
  public String qualifiedName() {
    return document.nameOf(row).qualified();
  }

  /** {@return the namespace that the name is in; empty where the name is in none} */
  public String namespace() {
    return document.nameOf(row).namespace();
  }

  /**
   * Tells whether the element has a name.
   *
   * @param namespace the namespace, empty for none
   * @param localName the name without a prefix, in its exact case
   * @return whether both are those of this element
   */
  public boolean is(String namespace, String localName) {
    XmlName name = document.nameOf(row);
    return name.localName().equals(localName) && name.namespace().equals(namespace);
  }

  /** {@return the element around this one; empty for the root} */
  public Optional<XmlElement> parent() {
    return Optional.ofNullable(document.elementAt(document.parentOf(row)));
  }

  /**
   * {@return the elements directly within, of whatever namespace, in the order of the file;
   * unmodifiable; empty for a leaf}
   */
  public List<XmlElement> children() {
    if (isLeaf()) {
      return List.of();
    }
    List<XmlElement> children = new ArrayList<>();
    for (int child = row + 1; child < document.subtreeOf(row); child = document.subtreeOf(child)) {
      children.add(new XmlElement(document, child));
    }
    return Collections.unmodifiableList(children);
  }

  /**
   * {@return the elements within at any depth, of whatever namespace, in the order of the file;
   * unmodifiable; empty for a leaf}
   */
  public List<XmlElement> descendants() {
    return new Descendants(document, row + 1, document.subtreeOf(row));
  }

  /**
   * {@return those elements within, at any depth and of whatever namespace, whose names are wanted,
   * in the order of the file; unmodifiable}
   *
   * @param localName asked once for each different name of the document, without its prefix
   */
  public List<XmlElement> descendants(Predicate<String> localName) {
    return document.named(localName, row + 1, document.subtreeOf(row));
  }

  /**
   * {@return the first child of a name that is in this element's namespace, if there is one}
   *
   * @param localName the name without a prefix, in its exact case
   */
  public Optional<XmlElement> child(String localName) {
    for (int child = row + 1; child < document.subtreeOf(row); child = document.subtreeOf(child)) {
      XmlName name = document.nameOf(child);
      if (name.localName().equals(localName) && name.namespace().equals(namespace())) {
        return Optional.of(new XmlElement(document, child));
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether no element is within.
   *
   * @return whether there are no children
   */
  public boolean isLeaf() {
    return document.subtreeOf(row) == row + 1;
  }

  /**
   * {@return the text directly within, CDATA included, comments and children left out, references
   * resolved and line ends as line feeds, nothing trimmed; empty where there is none}
   */
  public String text() {
    return DirectText.of(this);
  }

  /**
   * Tells whether there is any text directly within other than white space; cheaper than to ask for
   * the text.
   *
   * @return whether {@link #text()} is not blank
   */
  public boolean hasText() {
    return document.mayHaveText(row) && !text().isBlank();
  }

  /**
   * {@return all attributes, namespace declarations included, in the order of the file;
   * unmodifiable}
   */
  public List<XmlAttribute> attributes() {
    if (!document.hasAttributes(row)) {
      return List.of();
    }
    List<XmlAttribute> attributes = new ArrayList<>();
    TagReader tag = tag();
    while (tag.next()) {
      attributes.add(new XmlAttribute(this, tag.name(), tag.nameStart, tag.value()));
    }
    return List.copyOf(attributes);
  }

  /**
   * {@return the value of an attribute without a prefix, if the attribute is there}
   *
   * @param localName the name in its exact case
   */
  public Optional<String> attribute(String localName) {
    if (!document.hasAttributes(row)) {
      return Optional.empty();
    }
    TagReader tag = tag();
    return tag.find(localName) ? Optional.of(tag.value()) : Optional.empty();
  }

  /**
   * {@return the value of an attribute of a namespace, whatever its prefix, if the attribute is
   * there}
   *
   * @param namespace the namespace
   * @param localName the name without a prefix, in its exact case
   */
  public Optional<String> attribute(String namespace, String localName) {
    if (!document.hasAttributes(row)) {
      return Optional.empty();
    }
    TagReader tag = tag();
    boolean found = tag.find(name -> meansName(name, namespace, localName));
    return found ? Optional.of(tag.value()) : Optional.empty();
  }

  /** {@return the line that the start tag begins on; from 1} */
  public int line() {
    return document.lineOf(startOffset());
  }

  /** {@return the column that the start tag begins at, counted in UTF-16 units; from 1} */
  public int column() {
    return document.columnOf(startOffset());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XmlElement that && document == that.document && row == that.row;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(document) * 31 + row;
  }

  /** {@return the name and the place, never the content, for it may be a secret} */
  @Override
  public String toString() {
    return "<" + qualifiedName() + "> at " + line() + ":" + column();
  }

  private TagReader tag() {
    return new TagReader(document.text(), startOffset(), document.hasLiteralValues(row));
  }

  int startOffset() {
    return document.startOf(row);
  }

  private boolean meansName(String written, String namespace, String localName) {
    int colon = written.indexOf(':');
    return colon > 0
        && written.substring(colon + 1).equals(localName)
        && namespace.equals(document.scopeOf(row).uriOf(written.substring(0, colon)));
  }
}
