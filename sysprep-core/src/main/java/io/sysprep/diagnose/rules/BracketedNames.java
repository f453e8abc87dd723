package io.sysprep.diagnose.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Windows Setup puts into brackets inside sentences of any language. */
final class BracketedNames {

  /** Microsoft Docs: Windows Setup configuration passes. */
  private static final Pattern PASS =
      Pattern.compile(
          "\\[(windowsPE|offlineServicing|generalize|specialize|auditSystem|auditUser|oobeSystem)]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPONENT = Pattern.compile("\\[(Microsoft-Windows-[\\w.-]+)]");

  private BracketedNames() {}

  static Optional<String> pass(Passage passage) {
    return first(PASS, passage);
  }

  static Optional<String> component(Passage passage) {
    return first(COMPONENT, passage);
  }

  private static Optional<String> first(Pattern pattern, Passage passage) {
    Matcher matcher = pattern.matcher(passage.text());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
