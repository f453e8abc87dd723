package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.Lifetime;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.Optional;

/** Finds components that are deprecated as a whole. */
final class DeprecatedComponent extends ComponentRule {

  DeprecatedComponent() {
    super(
        "deprecated-component",
        Severity.INFO,
        "Microsoft advises against the component",
        "It has no effect on current Windows.",
        "The pages of components in Microsoft's unattend reference");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    Optional<ComponentFacts> facts = component.facts();
    if (facts.isPresent() && isPast(facts.get().lifetime())) {
      report.at(
          component.element(),
          "The component is deprecated.",
          "Remove it unless the file is also for old Windows.");
    }
  }

  private static boolean isPast(Lifetime lifetime) {
    return lifetime.isDeprecated() || lifetime.isLegacy() || lifetime.isUnsupported();
  }
}
