package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.Set;

/** Finds version scopes in another case, and others that there are none of. */
final class VersionScopeSpelling extends ComponentRule {

  private static final Set<String> KNOWN = Set.of("nonSxS", "neutral");

  VersionScopeSpelling() {
    super(
        "version-scope-spelling",
        Severity.INFO,
        "A version scope is not spelled as Windows SIM spells it",
        "It works: the schema allows any case.",
        "10 of 587 published files write NonSxS");
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    String scope = component.attribute("versionScope");
    if (!scope.isEmpty() && !KNOWN.contains(scope)) {
      boolean caseOnly = scope.equalsIgnoreCase("nonSxS") || scope.equalsIgnoreCase("neutral");
      report.at(
          caseOnly ? Severity.INFO : Severity.WARNING,
          component.element(),
          "The version scope is " + scope + ".",
          "Write nonSxS.");
    }
  }
}
