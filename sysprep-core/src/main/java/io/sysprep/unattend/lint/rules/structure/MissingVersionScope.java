package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;

/** Finds components without versionScope. */
final class MissingVersionScope extends ComponentRule {

  MissingVersionScope() {
    super(
        "missing-version-scope",
        Severity.INFO,
        "A component does not say its version scope",
        "Setup takes nonSxS, which is what every published file says.",
        "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
            + "messages match");
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    if (component.attribute("versionScope").isEmpty()) {
      report.at(
          component.element(),
          "The component has no versionScope.",
          "Add versionScope=\"nonSxS\".");
    }
  }
}
