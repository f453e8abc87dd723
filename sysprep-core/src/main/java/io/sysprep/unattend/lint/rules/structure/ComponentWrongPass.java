package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.Passes;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.List;
import java.util.Optional;

/** Finds components outside the passes that the catalogue has for them. */
final class ComponentWrongPass extends ComponentRule {

  private static final String WINDOWS_PE = "windowsPE";

  ComponentWrongPass() {
    super(
        "component-wrong-pass",
        Severity.WARNING,
        "A component stands in a pass that its reference page does not name",
        "Setup passes over a component that does not belong to the pass.",
        "The pages of components in Microsoft's unattend reference; what runs in "
            + "Windows PE is not there later, and the other way round");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    String pass = component.pass();
    Optional<ComponentFacts> facts = component.facts();
    if (facts.isPresent() && component.isInKnownPass()) {
      Passes passes = facts.get().passes();
      if (!passes.allow(pass)) {
        report.at(
            cost(passes, pass),
            component.element(),
            "The component belongs to " + passes + ", not to " + pass + ".",
            "Move it.");
      }
    }
  }

  /**
   * Windows PE and Windows have different components; within Windows the pages are not complete.
   */
  private static Severity cost(Passes passes, String pass) {
    boolean onlyWindowsPe = passes.names().equals(List.of(WINDOWS_PE));
    return pass.equals(WINDOWS_PE) || onlyWindowsPe ? Severity.ERROR : Severity.WARNING;
  }
}
