package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds an empty product key where Windows would activate with it. */
final class EmptyProductKey implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "empty-product-key",
          Severity.WARNING,
          "The product key for activation is empty",
          "The specialize pass is known to stop at it; leaving the setting out does not.",
          "Microsoft-Windows-Shell-Setup ProductKey in Microsoft's unattend reference: "
              + "empty is not supported");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.is("Microsoft-Windows-Shell-Setup", "ProductKey");
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (setting.isEmpty()) {
      findings.add(
          DESCRIPTION, setting.element(), "The product key is empty.", "Remove the setting.");
    }
  }
}
