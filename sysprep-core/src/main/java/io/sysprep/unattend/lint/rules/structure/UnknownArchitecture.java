package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.Locale;
import java.util.Set;

/** Finds values of processorArchitecture that no Windows has. */
final class UnknownArchitecture extends ComponentRule {

  private static final Set<String> KNOWN =
      Set.of("x86", "amd64", "arm", "arm64", "ia64", "wow64", "msil", "shx", "data", "neutral");

  UnknownArchitecture() {
    super(
        "unknown-architecture",
        Severity.ERROR,
        "A component is for an architecture that Windows does not have",
        "No component of the image matches, so the settings are lost.",
        "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
            + "messages match");
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    String architecture = component.attribute("processorArchitecture");
    if (!architecture.isBlank() && !KNOWN.contains(architecture.toLowerCase(Locale.ROOT))) {
      report.at(
          report.cost(architecture),
          component.element(),
          "There is no processor architecture " + architecture + ".",
          "Write amd64, x86, arm64 or wow64.");
    }
  }
}
