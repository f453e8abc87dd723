package io.sysprep.diagnose.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form in which lines are passed on.
 *
 * @param hints texts of which each line of this form has one; to look for them costs far less
 * @param pattern the form
 * @param groups the names of its groups, which Java 17 cannot ask a pattern for
 */
record LineForm(List<String> hints, Pattern pattern, Set<String> groups) {

  private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<(\\w+)>");

  static LineForm of(List<String> hints, String regex) {
    Set<String> groups = new HashSet<>();
    Matcher group = NAMED_GROUP.matcher(regex);
    while (group.find()) {
      groups.add(group.group(1));
    }
    return new LineForm(hints, Pattern.compile(regex), groups);
  }

  /** {@return the parts of a line, or null when it is not of this form} */
  @Nullable Parts read(String line) {
    if (!hasHint(line)) {
      return null;
    }
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? new Parts(line, matcher, groups) : null;
  }

  private boolean hasHint(String line) {
    for (String hint : hints) {
      if (line.contains(hint)) {
        return true;
      }
    }
    return false;
  }

  /** What stands in the groups of the form. */
  record Parts(String line, Matcher matcher, Set<String> groups) {

    /** {@return where in the line a group begins that each form has} */
    int from(String name) {
      return matcher.start(name);
    }

    /** {@return where in the line such a group ends} */
    int to(String name) {
      return matcher.end(name);
    }

    /** {@return the text of a group; null when the form or this line has none of that name} */
    @Nullable String part(String name) {
      return groups.contains(name) ? matcher.group(name) : null;
    }

    /** {@return the text of a group; empty when the form or this line has none of that name} */
    String text(String name) {
      String part = part(name);
      return part == null ? "" : part;
    }
  }
}
