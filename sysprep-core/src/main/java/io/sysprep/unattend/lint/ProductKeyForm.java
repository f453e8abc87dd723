package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds product keys that are not five groups of five, and those whose letters no key has. */
final class ProductKeyForm implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "product-key-form",
          Severity.ERROR,
          "A product key does not have the form of one",
          "Setup cannot take it.",
          "Microsoft-Windows-Setup ProductKey and Microsoft-Windows-Shell-Setup "
              + "ProductKey in Microsoft's unattend reference; the letters of keys are "
              + "general knowledge");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return SecretKind.PRODUCT_KEY.equals(facts.secret().orElse(null));
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    String key = setting.value();
    if (setting.isEmpty() || ProductKeys.isLikely(key)) {
      return;
    }
    findings.add(
        DESCRIPTION,
        ProductKeys.isStandIn(key) ? Severity.WARNING : Severity.ERROR,
        setting.element(),
        ProductKeys.isGrouped(key)
            ? "The product key has letters or digits that no key has."
            : "The product key is not five groups of five characters.",
        "Write the key as XXXXX-XXXXX-XXXXX-XXXXX-XXXXX, or leave it out.");
  }
}
