package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Passes;
import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.Optional;

/** Finds settings outside their own passes, where their component and group are within theirs. */
final class SettingWrongPass implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "setting-wrong-pass",
          Severity.ERROR,
          "A setting stands in a pass that does not apply it",
          "The component is applied in the pass, but not this setting of it, so the "
              + "value is lost.",
          "The pages of settings in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.passes() != around(facts);
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    String pass = setting.component().pass();
    SettingFacts facts = setting.facts();
    if (setting.component().isInKnownPass()
        && !facts.passes().allow(pass)
        && around(facts).allow(pass)) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          facts.name() + " belongs to " + facts.passes() + ", not to " + pass + ".",
          "Move it.");
    }
  }

  private static Passes around(SettingFacts facts) {
    Optional<SettingFacts> parent = facts.parent();
    return parent.isPresent() ? parent.get().passes() : facts.component().passes();
  }
}
