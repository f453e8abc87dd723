package io.sysprep.machine;

/** The form of WMI's names, so that no name can carry a piece of query. */
final class WmiName {

  private WmiName() {}

  static void require(String what, String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("Not the name of a WMI " + what + ": '" + name + "'");
    }
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isNamePart(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static boolean isNamePart(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
