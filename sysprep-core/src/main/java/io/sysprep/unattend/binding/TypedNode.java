package io.sysprep.unattend.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element as JAXB writes it: the settings of a Java object, without any layout. */
final class TypedNode {

  final String name;
  final List<TypedNode> children = new ArrayList<>();
  final StringBuilder text = new StringBuilder();

  /** The attribute {@code wcm:keyValue}, which is the only one that typed components have. */
  Optional<String> keyValue = Optional.empty();

  TypedNode(String name) {
    this.name = name;
  }

  List<TypedNode> named(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  boolean isEmpty() {
    return isLeaf() && text.isEmpty() && keyValue.isEmpty();
  }

  /** {@return the item's key: a child's text, or {@code wcm:keyValue} for {@code @keyValue}} */
  Optional<String> key(String keyName) {
    return keyName.equals("@keyValue")
        ? keyValue
        : named(keyName).stream().findFirst().map(child -> child.text.toString().strip());
  }

  boolean isSameAs(TypedNode other) {
    return name.equals(other.name)
        && keyValue.equals(other.keyValue)
        && text.toString().contentEquals(other.text)
        && children.size() == other.children.size()
        && haveSameChildren(other);
  }

  private boolean haveSameChildren(TypedNode other) {
    for (int i = 0; i < children.size(); i++) {
      if (!children.get(i).isSameAs(other.children.get(i))) {
        return false;
      }
    }
    return true;
  }
}
