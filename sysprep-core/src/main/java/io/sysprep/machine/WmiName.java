package io.sysprep.machine;

/** The form of WMI's names, so that no name can carry a piece of query. */
final class WmiName {

  private WmiName() {}

  static void require(String what, String name) {
    if (name.isEmpty() || !name.chars().allMatch(WmiName::isNamePart)) {
      throw new IllegalArgumentException("Not the name of a WMI " + what + ": '" + name + "'");
    }
  }

  private static boolean isNamePart(int c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
