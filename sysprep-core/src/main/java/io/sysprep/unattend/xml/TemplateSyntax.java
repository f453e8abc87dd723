package io.sysprep.unattend.xml;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes what a tool should have replaced, where a scan stumbled over it: {@code <% %>}, {@code
 * <#if>}, {@code {{ }}}, {@code {% %}}, {@code ${ }}, {@code <<name>>}, and the markers of a merge
 * conflict.
 */
final class TemplateSyntax {

  private static final int SHOWN = 20;

  private static final Set<Malformation> SUSPECTS =
      EnumSet.of(
          Malformation.STRAY_MARKUP,
          Malformation.MALFORMED_ATTRIBUTE,
          Malformation.MALFORMED_NAME,
          Malformation.TEXT_OUTSIDE_ROOT,
          Malformation.MISSING_SPACE_BETWEEN_ATTRIBUTES);

  private static final Pattern OPENING = Pattern.compile("<?(?:<[<%#$@{]|\\{[{%#]|[%$#]\\{|@@\\w)");

  private TemplateSyntax() {}

  /** {@return the failure with this as its cause, if it is likely the cause} */
  static Malformed suspectedIn(Malformed end, String text) {
    if (!SUSPECTS.contains(end.kind)) {
      return end;
    }
    Matcher opening = OPENING.matcher(text);
    int from = Math.max(0, Math.min(end.offset, text.length()) - 1);
    opening.region(from, Math.min(text.length(), from + SHOWN));
    if (!opening.find() || opening.start() > end.offset) {
      return end;
    }
    return new Malformed(Malformation.TEMPLATE_SYNTAX, opening.start(), opening.group());
  }
}
