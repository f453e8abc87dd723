package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.List;

/** Finds components without name, architecture, token or language. */
final class MissingComponentAttribute extends ComponentRule {

  private static final List<String> REQUIRED =
      List.of("name", "processorArchitecture", "publicKeyToken", "language");

  MissingComponentAttribute() {
    super(
        "missing-component-attribute",
        Severity.ERROR,
        "A component lacks an attribute that tells which one it is",
        "Setup cannot find the component in the image.",
        "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
            + "messages match");
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    for (String attribute : REQUIRED) {
      if (component.attribute(attribute).isBlank()) {
        report.at(
            component.element(),
            "The component has no " + attribute + ".",
            "Add the attribute " + attribute + "; its case counts.");
      }
    }
  }
}
