package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;

/** Finds a component whose key token is not that of Windows. */
final class WrongPublicKeyToken implements ComponentRule {

  private static final String WINDOWS = "31bf3856ad364e35";

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "wrong-public-key-token",
          Severity.WARNING,
          "A component's publicKeyToken is not that of Windows",
          "Setup looks components up by name, architecture and token, and finds none.",
          "All components of 2,720 published files carry " + WINDOWS);

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedComponent component, IntendedUse use, Findings findings) {
    String token = component.attribute("publicKeyToken");
    if (!token.isEmpty() && !token.equalsIgnoreCase(WINDOWS)) {
      findings.add(
          DESCRIPTION,
          component.element(),
          "The publicKeyToken is not " + WINDOWS + ".",
          "Write publicKeyToken=\"" + WINDOWS + "\".");
    }
  }
}
