package io.sysprep.guest;

import java.util.List;

/** What is told of that which could not be removed from a guest. */
final class LeftInGuest {

  private LeftInGuest() {}

  /** A sentence that follows others; nothing where nothing is left. */
  static String told(List<String> left) {
    return left.isEmpty() ? "" : " Left in the guest: " + String.join(", ", left) + ".";
  }

  /** The same as a line of its own. */
  static String line(List<String> left) {
    return left.isEmpty() ? "" : told(left).strip() + "\n";
  }
}
