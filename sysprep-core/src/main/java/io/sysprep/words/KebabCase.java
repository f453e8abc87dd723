package io.sysprep.words;

/** Tells the names that checks, rules, causes, waivers and destinations may have. */
public final class KebabCase {

  private KebabCase() {}

  /**
   * Tells whether a name is small letters and digits, in words joined by one hyphen each, the first
   * of which begins with a letter.
   *
   * <p>Without a pattern: names are looked at in a fresh JVM, where one costs milliseconds.
   *
   * @param id the name
   * @return whether it is
   */
  public static boolean is(String id) {
    char before = '-';
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9' && i > 0;
      if (!letter && !digit && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  /**
   * Refuses an id that could not be waived.
   *
   * @param id the name
   * @param what what it is the id of, such as "a check"
   * @return the id
   * @throws IllegalArgumentException when it is not in kebab case
   */
  public static String id(String id, String what) {
    if (!is(id)) {
      throw new IllegalArgumentException(
          "The id of " + what + " is in kebab case, such as rearm-count, not '" + id + "'");
    }
    return id;
  }
}
