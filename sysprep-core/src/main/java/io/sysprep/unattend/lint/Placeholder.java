package io.sysprep.unattend.lint;

import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Locale;

/**
 * Tells template syntax that a tool replaces before Windows sees the file.
 *
 * <p>Source: forms in 587 published answer files: {@code ${name}}, {@code {{name}}}, <code>%{ if }
 * </code>, {@code {% if %}}, {@code @name@}, {@code %NAME%}, {@code !NAME!}, {@code #NAME#}, {@code
 * [[--name--]]}.
 */
public final class Placeholder {

  /** Every opening begins with one of these, and few values have any. */
  private static final String MARKS = "${%<[@";

  private static final List<String> OPENINGS =
      List.of("${", "{{", "{%", "{#", "%{", "<%", "[[", "[%", "@@");

  /** Directives that stand between elements, of languages that mark them by a line's first sign. */
  private static final List<String> DIRECTIVES =
      List.of(
          "%if",
          "%elif",
          "%else",
          "%endif",
          "%for",
          "%endfor",
          "#if",
          "#else",
          "#end",
          "#foreach",
          "@if",
          "@else",
          "@foreach");

  private static final String FENCES = "@@!!##$$%%**{}[]<>--";

  private Placeholder() {}

  /** Tells whether a value looks like a placeholder; a few real values do, too. */
  public static boolean isIn(String value) {
    return isCertain(value)
        || value.startsWith("$")
        || isRequest(value)
        || (value.length() > 2 && isFenced(value.charAt(0), value.charAt(value.length() - 1)));
  }

  /** Tells whether a value has syntax that only templates have. */
  public static boolean isCertain(String value) {
    return hasMark(value) && hasOpening(value);
  }

  private static boolean hasMark(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (MARKS.indexOf(value.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOpening(String value) {
    for (String opening : OPENINGS) {
      if (value.contains(opening)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether text between elements is there for a template and not for Windows. */
  public static boolean isDirective(String text) {
    for (String directive : DIRECTIVES) {
      if (text.contains(directive)) {
        return true;
      }
    }
    return isCertain(text);
  }

  /**
   * Tells whether an element stands where a template decides what stands: it, or what is around it,
   * holds template syntax beside its elements, such as the two branches of a condition.
   */
  static boolean isAmongDirectives(XmlElement element) {
    XmlElement group = element.isLeaf() ? element.parent().orElse(null) : element;
    while (group != null) {
      if (group.hasText() && isDirective(group.text())) {
        return true;
      }
      group = group.parent().orElse(null);
    }
    return false;
  }

  /** Tells a request to the reader, such as {@code YOUR NAME GOES HERE}. */
  private static boolean isRequest(String value) {
    String upper = value.toUpperCase(Locale.ROOT);
    return upper.contains("GOES HERE") || upper.startsWith("YOUR ") || upper.startsWith("YOUR_");
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
