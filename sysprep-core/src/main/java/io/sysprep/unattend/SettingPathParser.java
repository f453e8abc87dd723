package io.sysprep.unattend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text form of a {@link SettingPath}. */
final class SettingPathParser {

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_.-]*";
  private static final String VALUE = "\"((?:[^\"]|\"\")*)\"|([^\\]\\[/\"]*)";

  private static final Pattern STEP =
      Pattern.compile(
          ("(" + NAME + ")")
              + ("(?:\\[(?:([1-9][0-9]{0,8})|(@keyValue|" + NAME + ")=(?:" + VALUE + "))\\])?"));

  private static final Pattern LEADING_NAME = Pattern.compile(NAME);

  private static final String GRAMMAR =
      "A path is names parted by /; an item of a list is told from the others by its place [2], by"
          + " what stands in it [Name=value], or by [@keyValue=value]";

  private SettingPathParser() {}

  static SettingPath parse(String path) {
    List<SettingPath.Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(path);
    int at = 0;
    do {
      if (!step.region(at, path.length()).lookingAt() || !endsStep(path, step.end())) {
        throw new IllegalArgumentException(refusal(path, at));
      }
      steps.add(new SettingPath.Step(step.group(1), key(step)));
      at = step.end() + 1;
    } while (at <= path.length());
    return new SettingPath(steps);
  }

  /** Says where the step goes wrong, not where it begins. */
  private static String refusal(String path, int at) {
    Matcher name = LEADING_NAME.matcher(path).region(at, path.length());
    int wrong = name.lookingAt() ? name.end() : at;
    if (path.startsWith("[", wrong)) {
      wrong++;
    }
    String where = wrong < path.length() ? "character " + (wrong + 1) : "its end";
    return "Not a setting path at " + where + ": \"" + path + "\". " + GRAMMAR;
  }

  static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> "[]/\"".indexOf(c) >= 0);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static boolean endsStep(String path, int end) {
    return end == path.length() || path.charAt(end) == '/';
  }

  private static SettingPath.Key key(Matcher step) {
    if (step.group(2) != null) {
      return new SettingPath.NthItem(Integer.parseInt(step.group(2)));
    }
    if (step.group(3) == null) {
      return new SettingPath.EveryItem();
    }
    String quoted = step.group(4);
    String value = quoted == null ? step.group(5) : quoted.replace("\"\"", "\"");
    return step.group(3).equals("@keyValue")
        ? new SettingPath.AttributeKey(value)
        : new SettingPath.ChildKey(step.group(3), value);
  }
}
