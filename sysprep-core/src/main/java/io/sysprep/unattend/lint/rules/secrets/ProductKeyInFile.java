package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds product keys, which cannot be hidden. */
final class ProductKeyInFile extends SettingRule {

  ProductKeyInFile() {
    super(
        "product-key-in-file",
        Severity.INFO,
        "The file holds a product key",
        "Whoever can read the file has the key, and copies of the file stay on the "
            + "disk; a key of a volume licence is public anyway.",
        "Setup removes sensitive values from its own cached copy only: Windows Setup "
            + "Automation Overview, Microsoft's documentation");
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
  protected void check(KnownSetting setting, LintReport report) {
    if (ProductKeyPattern.isLikely(setting.value())) {
      report.at(
          setting.element(),
          "The product key is in plain text.",
          "Mail the redacted copy of the file; activate otherwise if the key is worth money.");
    }
  }
}
