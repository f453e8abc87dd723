package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;

/** Finds components that the catalogue does not know in any case. */
final class UnknownComponent extends ComponentRule {

  UnknownComponent() {
    super(
        "unknown-component",
        Severity.ERROR,
        "Windows is not known to have the component",
        "Setup refuses the file: a component or setting specified in the answer file "
            + "does not exist.",
        "The message of Setup in hashicorp/packer issue 5418; 2,719 of 2,720 "
            + "published files name known components only");
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    String name = component.name();
    if (!name.isEmpty() && component.facts().isEmpty()) {
      report.at(
          report.cost(name),
          component.element(),
          "The component " + name + " is not known" + guess(name),
          "Check the spelling; remove it if the image has no such component.");
    }
  }

  private static String guess(String name) {
    return Catalogue.windows()
        .meantBy(name)
        .map(meant -> "; did you mean " + meant + "?")
        .orElse(".");
  }
}
