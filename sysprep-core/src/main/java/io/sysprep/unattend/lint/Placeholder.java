package io.sysprep.unattend.lint;

import java.util.List;

/**
 * Tells template syntax that a tool replaces before Windows sees the file.
 *
 * <p>Source: forms in 587 published answer files: {@code ${name}}, {@code {{name}}}, <code>%{ if }
 * </code>, {@code @name@}, {@code %NAME%}, {@code !NAME!}, {@code #NAME#}, {@code [[--name--]]}.
 */
public final class Placeholder {

  private static final List<String> OPENINGS = List.of("${", "{{", "%{", "<%", "[[", "@@");
  private static final String FENCES = "@@!!##$$%%**{}[]<>--";

  private Placeholder() {}

  /** Tells whether a value looks like a placeholder; a few real values do, too. */
  public static boolean isIn(String value) {
    return isCertain(value)
        || value.startsWith("$")
        || (value.length() > 2 && isFenced(value.charAt(0), value.charAt(value.length() - 1)));
  }

  /** Tells whether a value has syntax that only templates have. */
  public static boolean isCertain(String value) {
    for (String opening : OPENINGS) {
      if (value.contains(opening)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFenced(char first, char last) {
    for (int i = 0; i < FENCES.length(); i += 2) {
      if (FENCES.charAt(i) == first && FENCES.charAt(i + 1) == last) {
        return true;
      }
    }
    return false;
  }
}
