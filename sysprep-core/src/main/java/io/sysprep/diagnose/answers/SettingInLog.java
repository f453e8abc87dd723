package io.sysprep.diagnose.answers;

import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a log names of an answer file, as far as it does.
 *
 * @param pass the pass; empty when it names none
 * @param component the component; empty when it names none
 * @param setting the setting below the component, with the keys of lists; empty when it names none
 */
record SettingInLog(String pass, String component, String setting) {

  private static final Pattern KEYS = Pattern.compile("\\[[^\\]]*]");
  private static final char SLASH = '/';

  static SettingInLog of(Map<String, String> names) {
    return new SettingInLog(
        small(names.getOrDefault("pass", "")),
        small(names.getOrDefault("component", "")),
        small(names.getOrDefault("setting", "")));
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** {@return whether the problem is of the very item of the list that the log names} */
  boolean isOfSameItem(AnswerFileProblem problem) {
    return !setting.isEmpty() && small(problem.path()).contains(SLASH + setting);
  }

  /** {@return whether the problem is of what the log names; of much, only what Setup fails at} */
  boolean concerns(AnswerFileProblem problem) {
    String path = small(problem.path()) + SLASH;
    if (!pass.isEmpty() && !path.startsWith(pass + SLASH)) {
      return isOfWholeFile(problem);
    }
    if (!component.isEmpty() && !path.contains(component + SLASH)) {
      return isOfWholeFile(problem);
    }
    return setting.isEmpty()
        ? problem.severity() == Severity.ERROR
        : withoutKeys(path).contains(SLASH + withoutKeys(setting) + SLASH);
  }

  /** What is wrong with the file itself stands in the way of each of its settings. */
  private static boolean isOfWholeFile(AnswerFileProblem problem) {
    return problem.path().isEmpty() && problem.severity() == Severity.ERROR;
  }

  private static String withoutKeys(String path) {
    return KEYS.matcher(path).replaceAll("");
  }
}
