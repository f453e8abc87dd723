package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.ComponentFacts;
import java.util.Optional;

/** Finds components whose name differs from the catalogue in case only. */
final class ComponentNameCase implements ComponentRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "component-name-case",
          Severity.INFO,
          "A component is not spelled as its reference page spells it",
          "It works: Windows compares names of components without regard to case.",
          "78 of 587 published files spell a component so, most of them Microsoft-"
              + "Windows-SQMApi");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedComponent component, IntendedUse use, Findings findings) {
    Optional<ComponentFacts> facts = component.facts();
    if (facts.isPresent() && !facts.get().name().equals(component.name())) {
      findings.add(
          DESCRIPTION,
          component.element(),
          "The reference spells the component " + facts.get().name() + ".",
          "Spell it so, if the file is searched or edited by name.");
    }
  }
}
