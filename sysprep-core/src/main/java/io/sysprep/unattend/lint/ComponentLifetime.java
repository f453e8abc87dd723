package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.ComponentFacts;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds components that came after the build of the machine. */
final class ComponentLifetime implements ComponentRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "component-not-in-build",
          Severity.ERROR,
          "The Windows that the file is for does not have the component",
          "Setup refuses the file: a component or setting specified in the answer file "
              + "does not exist.",
          "The lists of changed answer file settings in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedComponent component, IntendedUse use, Findings findings) {
    Optional<ComponentFacts> facts = component.facts();
    if (use.build().isPresent() && facts.isPresent()) {
      OptionalLong since = facts.get().lifetime().since();
      if (since.isPresent() && use.build().getAsInt() < since.getAsLong()) {
        findings.add(
            DESCRIPTION,
            component.element(),
            "The component came with build " + since.getAsLong() + ".",
            "Leave it out of the file for build " + use.build().getAsInt() + ".");
      }
    }
  }
}
