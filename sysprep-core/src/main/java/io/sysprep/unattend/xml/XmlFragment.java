package io.sysprep.unattend.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An element to be put into a document; its prefixes and its layout are chosen where it goes in.
 *
 * <p>Immutable; each method returns another fragment.
 *
 * <pre>{@code
 * XmlFragment.element(ns, "LocalAccount")
 *     .withAttribute(wcm, "wcm", "action", "add")
 *     .withChild(XmlFragment.element(ns, "Name").withText("admin"));
 * }</pre>
 */
public final class XmlFragment {

  private final String namespace;
  private final String name;
  private final List<Attribute> attributes;
  private final List<Declaration> declarations;
  private final List<XmlFragment> children;
  private final String text;

  private XmlFragment(
      String namespace,
      String name,
      List<Attribute> attributes,
      List<Declaration> declarations,
      List<XmlFragment> children,
      String text) {
    this.namespace = Objects.requireNonNull(namespace, "namespace");
    this.name = requireName(name);
    this.attributes = List.copyOf(attributes);
    this.declarations = List.copyOf(declarations);
    this.children = List.copyOf(children);
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * {@return an element without attributes and content}
   *
   * @param namespace the namespace, empty for none
   * @param name the name without a prefix
   * @throws IllegalArgumentException if the name is none
   */
  public static XmlFragment element(String namespace, String name) {
    return new XmlFragment(namespace, name, List.of(), List.of(), List.of(), "");
  }

  /**
   * {@return this with a further attribute without a prefix}
   *
   * @param attributeName the name
   * @param value the value as it is meant; it is escaped when written
   */
  public XmlFragment withAttribute(String attributeName, String value) {
    return withAttribute("", "", attributeName, value);
  }

  /**
   * {@return this with a further attribute}
   *
   * @param attributeNamespace the namespace, empty for none
   * @param prefix the prefix to declare where the namespace has none yet
   * @param attributeName the name without a prefix
   * @param value the value as it is meant; it is escaped when written
   */
  public XmlFragment withAttribute(
      String attributeNamespace, String prefix, String attributeName, String value) {
    List<Attribute> more = new ArrayList<>(attributes);
    more.add(new Attribute(attributeNamespace, prefix, requireName(attributeName), value));
    return new XmlFragment(namespace, name, more, declarations, children, text);
  }

  /**
   * {@return this with a prefix declared behind its attributes, unless the prefix already means the
   * same where the fragment goes}
   *
   * @param prefix the prefix
   * @param uri the namespace
   */
  public XmlFragment declaring(String prefix, String uri) {
    List<Declaration> more = new ArrayList<>(declarations);
    more.add(new Declaration(requireName(prefix), uri));
    return new XmlFragment(namespace, name, attributes, more, children, text);
  }

  /**
   * {@return this with a further child, after those it has}
   *
   * @param child the child
   */
  public XmlFragment withChild(XmlFragment child) {
    List<XmlFragment> more = new ArrayList<>(children);
    more.add(child);
    return new XmlFragment(namespace, name, attributes, declarations, more, text);
  }

  /**
   * {@return this with a text, which is written before any children}
   *
   * @param value the text as it is meant; it is escaped when written
   */
  public XmlFragment withText(String value) {
    return new XmlFragment(namespace, name, attributes, declarations, children, value);
  }

  /** {@return the name, never the content, for it may be a secret} */
  @Override
  public String toString() {
    return "<" + name + ">";
  }

  String namespace() {
    return namespace;
  }

  String name() {
    return name;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  List<Declaration> declarations() {
    return declarations;
  }

  List<XmlFragment> children() {
    return children;
  }

  String text() {
    return text;
  }

  private static String requireName(String name) {
    boolean starts = !name.isEmpty() && XmlCharacters.isNameStart(name.charAt(0));
    if (!starts || !name.chars().allMatch(c -> XmlCharacters.isName((char) c))) {
      throw new IllegalArgumentException("Not a name of an element or attribute: '" + name + "'");
    }
    return name;
  }

  /** A prefix to be declared. */
  record Declaration(String prefix, String uri) {}

  /** An attribute to be written; its prefix is the one to declare where there is none yet. */
  record Attribute(String namespace, String prefix, String name, String value) {}
}
