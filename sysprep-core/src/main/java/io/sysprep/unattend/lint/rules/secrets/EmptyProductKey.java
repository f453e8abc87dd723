package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.Report;
import io.sysprep.unattend.lint.SettingRule;

/** Finds an empty product key where Windows would activate with it. */
final class EmptyProductKey extends SettingRule {

  EmptyProductKey() {
    super(
        "empty-product-key",
        Severity.WARNING,
        "The product key for activation is empty",
        "The specialize pass is known to stop at it; leaving the setting out does not.",
        "Microsoft-Windows-Shell-Setup ProductKey in Microsoft's unattend reference: "
            + "empty is not supported");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.is("Microsoft-Windows-Shell-Setup", "ProductKey");
  }

  @Override
  protected void check(KnownSetting setting, Report report) {
    if (setting.isEmpty()) {
      report.at(setting.element(), "The product key is empty.", "Remove the setting.");
    }
  }
}
