package io.sysprep.unattend.binding;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.xml.XmlFragment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes elements of typed nodes as Windows expects them: list items with their action and key. */
final class NodeFragments {

  private final String component;

  NodeFragments(String component) {
    this.component = component;
  }

  /** {@return the children of a node; groups without any setting are left out} */
  List<XmlFragment> childrenOf(TypedNode node, String path) {
    List<XmlFragment> fragments = new ArrayList<>();
    for (TypedNode child : inSequence(node, path)) {
      String inner = inner(path, child.name);
      if (isWorthWriting(child, inner)) {
        fragments.add(fragment(child, inner));
      }
    }
    return fragments;
  }

  XmlFragment fragment(TypedNode node, String path) {
    XmlFragment element = XmlFragment.element(AnswerFile.NAMESPACE, node.name);
    if (facts(path).filter(SettingFacts::isListItem).isPresent() || node.keyValue.isPresent()) {
      element = element.withAttribute(AnswerFile.WCM_NAMESPACE, "wcm", "action", "add");
    }
    if (node.keyValue.isPresent()) {
      String key = node.keyValue.get();
      element = element.withAttribute(AnswerFile.WCM_NAMESPACE, "wcm", "keyValue", key);
    }
    for (XmlFragment child : childrenOf(node, path)) {
      element = element.withChild(child);
    }
    return element.withText(node.isLeaf() ? node.text.toString() : "");
  }

  /**
   * JAXB writes an empty list as an empty group; an empty value is only one where a text may be.
   */
  boolean isWorthWriting(TypedNode node, String path) {
    if (!node.isLeaf()) {
      return !childrenOf(node, path).isEmpty();
    }
    return !node.isEmpty()
        || facts(path).filter(facts -> facts.type() != SettingType.GROUP).isPresent();
  }

  Optional<String> keyOf(String path) {
    return facts(path).flatMap(SettingFacts::listKey);
  }

  boolean isListItem(String path) {
    return facts(path).filter(SettingFacts::isListItem).isPresent();
  }

  List<String> sequenceOf(String path) {
    return facts(path).map(SettingFacts::sequence).orElse(List.of());
  }

  private List<TypedNode> inSequence(TypedNode node, String path) {
    List<String> sequence = sequenceOf(path);
    List<TypedNode> children = new ArrayList<>(node.children);
    children.sort(Comparator.comparingInt(child -> sequence.indexOf(child.name)));
    return children;
  }

  static String inner(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }

  private Optional<SettingFacts> facts(String path) {
    return Catalogue.windows().component(component).flatMap(facts -> facts.setting(path));
  }
}
