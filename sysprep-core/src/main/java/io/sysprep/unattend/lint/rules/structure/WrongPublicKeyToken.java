package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.LintReport;

/** Finds a component whose key token is not that of Windows. */
final class WrongPublicKeyToken extends ComponentRule {

  private static final String WINDOWS = "31bf3856ad364e35";

  WrongPublicKeyToken() {
    super(
        "wrong-public-key-token",
        Severity.WARNING,
        "A component's publicKeyToken is not that of Windows",
        "Setup looks components up by name, architecture and token, and finds none.",
        "All components of 2,720 published files carry " + WINDOWS);
  }

  @Override
  protected void check(CheckedComponent component, LintReport report) {
    String token = component.attribute("publicKeyToken");
    if (!token.isEmpty() && !token.equalsIgnoreCase(WINDOWS)) {
      report.at(
          component.element(),
          "The publicKeyToken is not " + WINDOWS + ".",
          "Write publicKeyToken=\"" + WINDOWS + "\".");
    }
  }
}
