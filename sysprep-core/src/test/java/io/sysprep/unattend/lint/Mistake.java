package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way to spoil a clean file.
 *
 * @param ruleId the rule that is to name it
 * @param seed spoils one place of the file and returns the node where the mistake is to be named;
 *     empty where the file has no such place
 */
record Mistake(String ruleId, Function<Node, Optional<Node>> seed) {

  /** A setting of a generated file with its surroundings. */
  record Place(Node component, Node parent, Node node, SettingFacts facts) {}

  /** {@return all settings, in the order of the file} */
  static List<Place> places(Node root) {
    List<Place> places = new ArrayList<>();
    for (Node block : root.children) {
      for (Node component : block.children) {
        collect(component, component, "", places);
      }
    }
    return places;
  }

  private static void collect(Node component, Node parent, String prefix, List<Place> places) {
    for (Node node : parent.children) {
      Catalogue.windows()
          .component(component.attribute("name"))
          .flatMap(facts -> facts.setting(prefix + node.name))
          .ifPresent(facts -> places.add(new Place(component, parent, node, facts)));
      collect(component, node, prefix + node.name + "/", places);
    }
  }
}
