package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.OptionalLong;

/** Finds numbers below or above what their setting allows. */
final class OutOfRange implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "out-of-range",
          Severity.ERROR,
          "A number is outside its range",
          "Setup refuses a value that the setting cannot have.",
          "The pages of settings in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.minimum().isPresent() || facts.maximum().isPresent();
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    OptionalLong number = number(setting.value());
    if (number.isPresent() && !isWithin(number.getAsLong(), setting.facts())) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          setting.quoted() + " is not between " + range(setting.facts()) + ".",
          "Write a number within the range.");
    }
  }

  private static OptionalLong number(String value) {
    try {
      return OptionalLong.of(Long.parseLong(value));
    } catch (NumberFormatException notANumber) {
      return OptionalLong.empty();
    }
  }

  private static boolean isWithin(long number, SettingFacts facts) {
    return number >= facts.minimum().orElse(Long.MIN_VALUE)
        && number <= facts.maximum().orElse(Long.MAX_VALUE);
  }

  private static String range(SettingFacts facts) {
    return facts.minimum().orElse(0) + " and " + facts.maximum().orElse(Long.MAX_VALUE);
  }
}
