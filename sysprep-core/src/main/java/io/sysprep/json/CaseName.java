package io.sysprep.json;

import java.util.Locale;

/** Names the cases of sealed types as the constants of enumerations are named. */
public final class CaseName {

  private CaseName() {}

  /**
   * Names the case that a value is.
   *
   * @param value the value
   * @return such as {@code NOT_APPLICABLE} for a {@code NotApplicable}
   */
  public static String of(Object value) {
    return value
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toUpperCase(Locale.ROOT);
  }
}
