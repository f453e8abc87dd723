package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds components that came after the build of the machine. */
final class ComponentLifetime extends ComponentRule {

  ComponentLifetime() {
    super(
        "component-not-in-build",
        Severity.ERROR,
        "The Windows that the file is for does not have the component",
        "Setup refuses the file: a component or setting specified in the answer file "
            + "does not exist.",
        "The lists of changed answer file settings in Microsoft's unattend reference");
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    Optional<ComponentFacts> facts = component.facts();
    OptionalInt build = report.use().build();
    if (facts.isPresent() && facts.get().lifetime().isToCome(build)) {
      report.at(
          component.element(),
          "The component came with build " + facts.get().lifetime().since().getAsLong() + ".",
          "Leave it out of the file for build " + build.getAsInt() + ".");
    }
  }
}
