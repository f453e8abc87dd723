package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.Optional;

/** Finds components whose name differs from the catalogue in case only. */
final class ComponentNameCase extends ComponentRule {

  ComponentNameCase() {
    super(
        "component-name-case",
        Severity.INFO,
        "A component is not spelled as its reference page spells it",
        "It works: Windows compares names of components without regard to case.",
        "78 of 587 published files spell a component so, most of them Microsoft-"
            + "Windows-SQMApi");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    Optional<ComponentFacts> facts = component.facts();
    if (facts.isPresent() && !facts.get().name().equals(component.name())) {
      report.at(
          component.element(),
          "The reference spells the component " + facts.get().name() + ".",
          "Spell it so, if the file is searched or edited by name.");
    }
  }
}
