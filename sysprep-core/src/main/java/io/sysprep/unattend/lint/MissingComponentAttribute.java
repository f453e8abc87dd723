package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import java.util.List;

/** Finds components without name, architecture, token or language. */
final class MissingComponentAttribute implements ComponentRule {

  private static final List<String> REQUIRED =
      List.of("name", "processorArchitecture", "publicKeyToken", "language");

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "missing-component-attribute",
          Severity.ERROR,
          "A component lacks an attribute that tells which one it is",
          "Setup cannot find the component in the image.",
          "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
              + "messages match");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedComponent component, IntendedUse use, Findings findings) {
    for (String attribute : REQUIRED) {
      if (component.attribute(attribute).isBlank()) {
        findings.add(
            DESCRIPTION,
            component.element(),
            "The component has no " + attribute + ".",
            "Add the attribute " + attribute + "; its case counts.");
      }
    }
  }
}
