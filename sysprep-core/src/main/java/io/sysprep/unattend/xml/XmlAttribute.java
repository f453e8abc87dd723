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

  XmlAttribute(XmlElement element, String qualifiedName, int offset, String value) {
    this.element = element;
    this.qualifiedName = qualifiedName;
    this.offset = offset;
    this.value = value;
  }

  /**
   * Returns the name as written.
   *
   * @return the prefix, a colon and the local name, or the local name alone
   */
  public String qualifiedName() {
    return qualifiedName;
  }

  /**
   * Returns the prefix as written.
   *
   * @return the prefix, empty where there is none
   */
  public String prefix() {
    int colon = qualifiedName.indexOf(':');
    return colon < 0 ? "" : qualifiedName.substring(0, colon);
  }

  /**
   * Returns the name without its prefix.
   *
   * @return the local name
   */
  public String localName() {
    int colon = qualifiedName.indexOf(':');
    return colon < 0 ? qualifiedName : qualifiedName.substring(colon + 1);
  }

  /**
   * Returns the namespace that the name is in.
   *
   * @return the namespace of the prefix, empty where there is no prefix
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
   * Returns the value.
   *
   * @return the value with references resolved and white space as spaces; may be a secret
   */
  public String value() {
    return value;
  }

  /**
   * Returns the line its name is on.
   *
   * @return the line, from 1
   */
  public int line() {
    return element.document.lineOf(offset);
  }

  /**
   * Returns the column its name begins at, counted in UTF-16 units.
   *
   * @return the column, from 1
   */
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

  /** Returns the name and the place, never the value, for it may be a secret. */
  @Override
  public String toString() {
    return qualifiedName + " at " + line() + ":" + column();
  }
}
