package io.sysprep.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The simple names of a module's top-level types, and which of them are easily confused. */
final class TypeNames {

  private TypeNames() {}

  /** {@return each name that stands for more than one type, with where they are} */
  static List<String> twice(ProjectModule module) {
    Map<String, List<String>> places = new TreeMap<>();
    module.classes().stream()
        .filter(type -> !type.isNestedClass() && !type.getSimpleName().endsWith("-info"))
        .forEach(
            type ->
                places
                    .computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                    .add(type.getPackageName()));
    return places.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> entry.getKey() + " in " + entry.getValue())
        .toList();
  }

  /** {@return each pair of names that differ by one letter, the last one included} */
  static List<String> alike(ProjectModule module) {
    List<String> names =
        module.classes().stream()
            .filter(type -> !type.isNestedClass())
            .map(type -> type.getSimpleName())
            .distinct()
            .sorted()
            .toList();
    List<String> alike = new ArrayList<>();
    for (String name : names) {
      for (String other : names) {
        if (name.compareTo(other) < 0 && differByOneLetter(name, other)) {
          alike.add(name + " and " + other);
        }
      }
    }
    return alike;
  }

  static boolean differByOneLetter(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return switch (longer.length() - shorter.length()) {
      case 0 ->
          same < shorter.length() && shorter.substring(same + 1).equals(longer.substring(same + 1));
      case 1 -> shorter.substring(same).equals(longer.substring(same + 1));
      default -> false;
    };
  }
}
