package io.sysprep.plan;

/** Tells names that checks, waivers and destinations may have. */
final class KebabCase {

  private KebabCase() {}

  static boolean is(String id) {
    return !id.isEmpty()
        && id.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }
}
