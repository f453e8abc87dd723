package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds product keys, which cannot be hidden. */
final class ProductKeyInFile implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "product-key-in-file",
          Severity.INFO,
          "The file holds a product key",
          "Whoever can read the file has the key, and copies of the file stay on the "
              + "disk; a key of a volume licence is public anyway.",
          "Setup removes sensitive values from its own cached copy only: Windows Setup "
              + "Automation Overview, Microsoft's documentation");

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
    if (ProductKeys.isLikely(setting.value())) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          "The product key is in plain text.",
          "Mail the redacted copy of the file; activate otherwise if the key is worth money.");
    }
  }
}
