package io.sysprep.unattend.xml;

import org.jspecify.annotations.Nullable;

/** Writes fragments as they would stand at a place: with its prefixes, indentation, line ends. */
final class FragmentWriter {

  private final XmlEscape escape;
  private final String lineEnd;
  private final String step;
  private final StringBuilder written = new StringBuilder();

  /**
   * Makes a writer.
   *
   * @param lineEnd what ends a line; empty to write all on one
   * @param step what one level adds to the indentation
   */
  FragmentWriter(XmlEscape escape, String lineEnd, String step) {
    this.escape = escape;
    this.lineEnd = lineEnd;
    this.step = step;
  }

  /** {@return the fragment's text, its first line without indentation} */
  String write(XmlFragment fragment, XmlScope scope, String indent) {
    element(fragment, scope, indent);
    return written.toString();
  }

  private void element(XmlFragment fragment, XmlScope outer, String indent) {
    XmlScope scope = declareElement(fragment, outer);
    String prefix = prefixFor(fragment, scope);
    String name = prefix.isEmpty() ? fragment.name() : prefix + ":" + fragment.name();
    written.append('<').append(name);
    if (scope.size > outer.size) {
      declaration("", fragment.namespace());
    }
    for (XmlFragment.Attribute attribute : fragment.attributes()) {
      scope = attribute(attribute, scope);
    }
    scope = declarations(fragment, scope);
    written.append('>');
    content(fragment, scope, indent);
    written.append("</").append(name).append('>');
  }

  private void content(XmlFragment fragment, XmlScope scope, String indent) {
    written.append(escape.text(fragment.text()));
    String inner = lineEnd.isEmpty() ? "" : indent + step;
    for (XmlFragment child : fragment.children()) {
      written.append(lineEnd).append(inner);
      element(child, scope, inner);
    }
    if (!fragment.children().isEmpty()) {
      written.append(lineEnd).append(lineEnd.isEmpty() ? "" : indent);
    }
  }

  private static XmlScope declareElement(XmlFragment fragment, XmlScope scope) {
    String uri = fragment.namespace();
    boolean known = scope.defaultUri.equals(uri) || scope.prefixOf(uri) != null;
    return known ? scope : scope.with("", uri);
  }

  private static String prefixFor(XmlFragment fragment, XmlScope scope) {
    if (scope.defaultUri.equals(fragment.namespace())) {
      return "";
    }
    @Nullable String prefix = scope.prefixOf(fragment.namespace());
    return prefix == null ? "" : prefix;
  }

  private XmlScope attribute(XmlFragment.Attribute attribute, XmlScope scope) {
    String uri = attribute.namespace();
    @Nullable String prefix = uri.isEmpty() ? "" : scope.prefixOf(uri);
    XmlScope inner = scope;
    if (prefix == null) {
      prefix = attribute.prefix();
      inner = scope.with(prefix, uri);
      declaration(prefix, uri);
    }
    String name = prefix.isEmpty() ? attribute.name() : prefix + ":" + attribute.name();
    written.append(' ').append(name).append("=\"");
    written.append(escape.attribute(attribute.value())).append('"');
    return inner;
  }

  private XmlScope declarations(XmlFragment fragment, XmlScope outer) {
    XmlScope scope = outer;
    for (XmlFragment.Declaration declaration : fragment.declarations()) {
      if (!declaration.uri().equals(scope.uriOf(declaration.prefix()))) {
        scope = scope.with(declaration.prefix(), declaration.uri());
        declaration(declaration.prefix(), declaration.uri());
      }
    }
    return scope;
  }

  private void declaration(String prefix, String uri) {
    written.append(prefix.isEmpty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"");
    written.append(escape.attribute(uri)).append('"');
  }
}
