package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds product keys that are not five groups of five, and those whose letters no key has. */
final class ProductKeyForm extends SettingRule {

  ProductKeyForm() {
    super(
        "product-key-form",
        Severity.ERROR,
        "A product key does not have the form of one",
        "Setup cannot take it.",
        "Microsoft-Windows-Setup ProductKey and Microsoft-Windows-Shell-Setup "
            + "ProductKey in Microsoft's unattend reference; the letters of keys are "
            + "general knowledge");
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
    String key = setting.value();
    if (setting.isEmpty() || ProductKeyPattern.isLikely(key)) {
      return;
    }
    report.at(
        ProductKeyPattern.isGrouped(key) ? Severity.WARNING : report.cost(key),
        setting.element(),
        ProductKeyPattern.isGrouped(key)
            ? "The product key has letters or digits that no key has."
            : "The product key is not five groups of five characters.",
        "Write the key as XXXXX-XXXXX-XXXXX-XXXXX-XXXXX, or leave it out.");
  }
}
