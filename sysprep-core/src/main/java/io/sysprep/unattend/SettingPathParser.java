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

  private SettingPathParser() {}

  static SettingPath parse(String path) {
    List<SettingPath.Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(path);
    int at = 0;
    do {
      if (!step.region(at, path.length()).lookingAt() || !endsStep(path, step.end())) {
        throw new IllegalArgumentException("Not a setting path from character " + at + ": " + path);
      }
      steps.add(new SettingPath.Step(step.group(1), key(step)));
      at = step.end() + 1;
    } while (at <= path.length());
    return new SettingPath(steps);
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
