package io.sysprep.unattend.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the parts of a generated file agree: no pass contradicts another, partitions have sizes.
 */
final class Agreement {

  private Agreement() {}

  static void within(Node root) {
    Set<String> seen = new HashSet<>();
    for (Node block : root.children) {
      for (Node component : block.children) {
        component.children.removeIf(
            setting -> !seen.add(component.attribute("name") + "/" + setting.name + key(setting)));
      }
    }
    root.all().filter(node -> node.name.equals("CreatePartition")).forEach(Agreement::size);
  }

  /** Items of lists may stand beside each other. */
  private static String key(Node setting) {
    return setting.attributes.isEmpty() ? "" : "#" + System.identityHashCode(setting);
  }

  private static void size(Node partition) {
    if (partition.child("Size") == null) {
      partition.children.addAll(0, List.of(new Node("Size").holding("100")));
    }
  }
}
