package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;

/** Finds components without versionScope. */
final class MissingVersionScope implements ComponentRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "missing-version-scope",
          Severity.INFO,
          "A component does not say its version scope",
          "Setup takes nonSxS, which is what every published file says.",
          "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
              + "messages match");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedComponent component, IntendedUse use, Findings findings) {
    if (component.attribute("versionScope").isEmpty()) {
      findings.add(
          DESCRIPTION,
          component.element(),
          "The component has no versionScope.",
          "Add versionScope=\"nonSxS\".");
    }
  }
}
