package io.sysprep.unattend;

import java.util.function.Predicate;

/**
 * Tells which elements may hold a sensitive value. Few are called so: to look all settings up in
 * the catalogue costs as much as all rules.
 *
 * <p>A class of its own: a first lambda costs a fresh JVM more than the search.
 */
final class NameOfSecret implements Predicate<String> {

  private static final String PASSWORD = "password";

  @Override
  public boolean test(String name) {
    int start = name.length() - PASSWORD.length();
    return name.regionMatches(true, start, PASSWORD, 0, PASSWORD.length()) || isOther(name);
  }

  private static boolean isOther(String name) {
    return name.equalsIgnoreCase("value")
        || name.equalsIgnoreCase("key")
        || name.equalsIgnoreCase("productkey")
        || name.equalsIgnoreCase("accountdata");
  }
}
