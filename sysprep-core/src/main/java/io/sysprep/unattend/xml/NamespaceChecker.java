package io.sysprep.unattend.xml;

import java.util.Set;

/** Applies the namespace declarations of a start tag and checks its prefixes against them. */
final class NamespaceChecker {

  private static final Set<String> KNOWN_PREFIXES = Set.of("cpi", "wcm", "xsd", "xsi");

  private NamespaceChecker() {}

  /** {@return the declarations in force inside the tag, having checked every attribute's prefix} */
  static XmlScope scopeWithin(StartTagScanner tag, XmlScope outer, XmlLimits limits)
      throws Malformed {
    XmlScope scope = outer;
    int prefixed = 0;
    for (int i = 0; i < tag.attributes(); i++) {
      if (tag.declaresNamespace(i)) {
        scope = declare(tag, i, scope, limits);
      } else if (tag.isPrefixed(i)) {
        prefixed++;
      }
    }
    if (prefixed > 0) {
      checkPrefixes(tag, scope);
    }
    return scope;
  }

  private static XmlScope declare(StartTagScanner tag, int i, XmlScope scope, XmlLimits limits)
      throws Malformed {
    String prefix = tag.isPrefixed(i) ? tag.localNameOf(i) : "";
    String uri = tag.valueOf(i);
    if (!isLawful(prefix, uri)) {
      throw new Malformed(Malformation.MALFORMED_NAMESPACE, tag.offsetOf(i), prefix);
    }
    if (scope.size == limits.namespaces()) {
      throw new Malformed(
          Malformation.LIMIT_EXCEEDED,
          tag.offsetOf(i),
          limits.namespaces() + " namespace declarations in scope");
    }
    return scope.with(prefix, uri);
  }

  private static boolean isLawful(String prefix, String uri) {
    if (prefix.equals("xml") || uri.equals(XmlScope.XML)) {
      return prefix.equals("xml") && uri.equals(XmlScope.XML);
    }
    return !prefix.equals("xmlns")
        && !uri.equals(XmlScope.XMLNS)
        && (prefix.isEmpty() || !uri.isEmpty());
  }

  private static void checkPrefixes(StartTagScanner tag, XmlScope scope) throws Malformed {
    for (int i = 0; i < tag.attributes(); i++) {
      if (!tag.isPrefixed(i) || tag.declaresNamespace(i)) {
        continue;
      }
      String uri = scope.uriOf(tag.prefixOf(i));
      if (uri == null) {
        throw undeclared(tag.prefixOf(i), tag.offsetOf(i));
      }
      rejectSameMeaning(tag, i, uri, scope);
    }
  }

  /** Names prefixes that answer files are known to have; another may be a piece of a password. */
  static Malformed undeclared(String prefix, int offset) {
    boolean known = KNOWN_PREFIXES.contains(prefix);
    return new Malformed(Malformation.UNDECLARED_PREFIX, offset, known ? " " + prefix : "");
  }

  private static void rejectSameMeaning(StartTagScanner tag, int last, String uri, XmlScope scope)
      throws Malformed {
    String local = tag.localNameOf(last);
    for (int i = 0; i < last; i++) {
      boolean candidate = tag.isPrefixed(i) && !tag.declaresNamespace(i);
      if (candidate
          && tag.localNameOf(i).equals(local)
          && uri.equals(scope.uriOf(tag.prefixOf(i)))) {
        throw new Malformed(Malformation.DUPLICATE_ATTRIBUTE, tag.offsetOf(last), local);
      }
    }
  }
}
