package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Passes;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import java.util.Optional;

/** Finds settings outside their own passes, where their component and group are within theirs. */
final class SettingWrongPass extends SettingRule {

  SettingWrongPass() {
    super(
        "setting-wrong-pass",
        Severity.ERROR,
        "A setting stands in a pass that does not apply it",
        "The component is applied in the pass, but not this setting of it, so the "
            + "value is lost.",
        "The pages of settings in Microsoft's unattend reference");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.passes() != around(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    String pass = setting.component().pass();
    SettingFacts facts = setting.facts();
    if (setting.component().isInKnownPass()
        && !facts.passes().allow(pass)
        && around(facts).allow(pass)) {
      report.at(
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
