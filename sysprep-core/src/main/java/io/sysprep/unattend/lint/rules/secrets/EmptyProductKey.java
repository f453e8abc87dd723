package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;

/** Finds an empty product key where Windows would activate with it. */
final class EmptyProductKey extends SettingRule {

  EmptyProductKey() {
    super(
        "empty-product-key",
        Severity.ERROR,
        "A product key is empty",
        "The specialize pass stops at an empty key for activation with 0x80070057; Setup from media of "
            + "retail editions stops and asks for a key.",
        "Microsoft-Windows-Shell-Setup ProductKey in Microsoft's unattend reference: empty is not "
            + "supported; microsoft/SurfaceDeploymentAccelerator issue 2; kitknox/winode issue 10");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SecretKind.PRODUCT_KEY.equals(facts.secret().orElse(null));
  }

  @Override
  protected Oddity looksFor() {
    return Oddity.EMPTY;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (setting.facts().is("Microsoft-Windows-Shell-Setup", "ProductKey")) {
      report.at(
          setting.element(), "The product key for activation is empty.", "Remove the setting.");
    } else {
      report.at(
          Severity.WARNING,
          setting.element(),
          "The product key is empty, so Setup from media of a retail edition asks for one.",
          "Write the key of the edition, if only a generic one; leave it empty for media of volume"
              + " licences.");
    }
  }
}
