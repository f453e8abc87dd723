package io.sysprep.unattend.xml;

import org.jspecify.annotations.Nullable;

/**
 * An attribute as written and as meant, and where it stands.
 *
 * <p>Two are equal when they are the same attribute of the same document. Immutable.
 */
public final class XmlAttribute {

  private final XmlElement element;
  private final String qualifiedName;
  private final int offset;
  private final String value;

  /** Where the prefix ends, or less than zero where there is none. */
  private final int colon;

  XmlAttribute(XmlElement element, String qualifiedName, int offset, String value) {
    this.element = element;
    this.qualifiedName = qualifiedName;
    this.offset = offset;
    this.value = value;
    this.colon = qualifiedName.indexOf(':');
  }

  /**
   * {@return the name as written: the prefix, a colon and the local name, or the local name alone}
   */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** {@return the prefix as written; empty where there is none} */
  public String prefix() {
    return colon < 0 ? "" : qualifiedName.substring(0, colon);
  }

  /** {@return the name without its prefix} */
  public String localName() {
    return colon < 0 ? qualifiedName : qualifiedName.substring(colon + 1);
  }

  /**
   * {@return the namespace that the name is in: the namespace of the prefix, empty where there is
   * no prefix}
   */
  public String namespace() {
    String prefix = prefix();
    if (prefix.isEmpty()) {
      return "";
    }
    @Nullable String uri = element.document.scopeOf(element.row).uriOf(prefix);
    return uri == null ? XmlScope.XMLNS : uri;
  }

  /**
   * Tells whether the attribute has a name.
   *
   * @param namespace the namespace, empty for none
   * @param localName the name without a prefix, in its exact case
   * @return whether both are those of this attribute
   */
  public boolean is(String namespace, String localName) {
    return qualifiedName.length() == colon + 1 + localName.length()
        && qualifiedName.endsWith(localName)
        && namespace().equals(namespace);
  }

  /**
   * {@return the value: the value with references resolved and white space as spaces; may be a
   * secret}
   */
  public String value() {
    return value;
  }

  /** {@return the line its name is on; from 1} */
  public int line() {
    return element.document.lineOf(offset);
  }

  /** {@return the column its name begins at, counted in UTF-16 units; from 1} */
  public int column() {
    return element.document.columnOf(offset);
  }

  /**
   * Tells whether this declares a namespace.
   *
   * @return whether the name is {@code xmlns} or has that prefix
   */
  public boolean declaresNamespace() {
    return qualifiedName.equals("xmlns") || qualifiedName.startsWith("xmlns:");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XmlAttribute that
        && element.equals(that.element)
        && offset == that.offset;
  }

  @Override
  public int hashCode() {
    return element.hashCode() * 31 + offset;
  }

  /** {@return the name and the place, never the value, for it may be a secret} */
  @Override
  public String toString() {
    return qualifiedName + " at " + line() + ":" + column();
  }
}
