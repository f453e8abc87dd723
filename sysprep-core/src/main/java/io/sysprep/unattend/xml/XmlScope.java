package io.sysprep.unattend.xml;

import org.jspecify.annotations.Nullable;

/** The namespace declarations in force at an element: a chain from the innermost outwards. */
final class XmlScope {

  static final String XML = "http://www.w3.org/XML/1998/namespace";
  static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  static final XmlScope NONE = new XmlScope();

  final String prefix;
  final String uri;
  final @Nullable XmlScope outer;

  /** The default namespace here, kept apart because nearly every element asks for it. */
  final String defaultUri;

  final int size;

  private XmlScope() {
    this.prefix = "xml";
    this.uri = XML;
    this.outer = null;
    this.defaultUri = "";
    this.size = 0;
  }

  private XmlScope(String prefix, String uri, XmlScope outer) {
    this.prefix = prefix;
    this.uri = uri;
    this.outer = outer;
    this.defaultUri = prefix.isEmpty() ? uri : outer.defaultUri;
    this.size = outer.size + 1;
  }

  XmlScope with(String declaredPrefix, String declaredUri) {
    return new XmlScope(declaredPrefix, declaredUri, this);
  }

  /** {@return what the prefix is bound to, or null where it is not} */
  @Nullable String uriOf(String wanted) {
    if (wanted.isEmpty()) {
      return defaultUri;
    }
    for (XmlScope scope = this; scope != null; scope = scope.outer) {
      if (scope.prefix.equals(wanted)) {
        return scope.uri;
      }
    }
    return null;
  }

  /** {@return a prefix that means the namespace here, or null where there is none} */
  @Nullable String prefixOf(String wantedUri) {
    for (XmlScope scope = this; scope != null; scope = scope.outer) {
      boolean named = !scope.prefix.isEmpty() && scope.uri.equals(wantedUri);
      if (named && wantedUri.equals(uriOf(scope.prefix))) {
        return scope.prefix;
      }
    }
    return null;
  }
}
