package io.sysprep.unattend.xml;

/**
 * An attribute as written and as meant.
 *
 * @param prefix the prefix as written, empty where there is none
 * @param localName the name after the prefix
 * @param namespace the namespace of the prefix, empty where there is no prefix
 * @param value the value, with references resolved and white space as spaces
 * @param line the line its name is on, from 1
 * @param column the column its name begins at, from 1
 */
public record XmlAttribute(
    String prefix, String localName, String namespace, String value, int line, int column) {

  /**
   * Returns the name as written.
   *
   * @return the prefix, a colon and the local name, or the local name alone
   */
  public String qualifiedName() {
    return prefix.isEmpty() ? localName : prefix + ":" + localName;
  }

  /**
   * Tells whether this declares a namespace.
   *
   * @return whether the name is {@code xmlns} or has that prefix
   */
  public boolean declaresNamespace() {
    return prefix.equals("xmlns") || (prefix.isEmpty() && localName.equals("xmlns"));
  }

  /** Returns the name and the place, never the value, for it may be a secret. */
  @Override
  public String toString() {
    return qualifiedName() + " at " + line + ":" + column;
  }
}
