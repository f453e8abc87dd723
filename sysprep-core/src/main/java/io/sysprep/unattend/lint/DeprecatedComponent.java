package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.Lifetime;
import java.util.Optional;

/** Finds components that are deprecated as a whole. */
final class DeprecatedComponent implements ComponentRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "deprecated-component",
          Severity.INFO,
          "Microsoft advises against the component",
          "It has no effect on current Windows.",
          "The pages of components in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedComponent component, IntendedUse use, Findings findings) {
    Optional<ComponentFacts> facts = component.facts();
    if (facts.isPresent() && isPast(facts.get().lifetime())) {
      findings.add(
          DESCRIPTION,
          component.element(),
          "The component is deprecated.",
          "Remove it unless the file is also for old Windows.");
    }
  }

  private static boolean isPast(Lifetime lifetime) {
    return lifetime.isDeprecated() || lifetime.isLegacy() || lifetime.isUnsupported();
  }
}
