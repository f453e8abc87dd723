package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlElement;

/** Finds the mark that Setup leaves where a secret was. */
final class RedactedSecret implements SettingRule {

  private static final String MARK = "*SENSITIVE*DATA*DELETED*";

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "redacted-secret",
          Severity.WARNING,
          "A secret was removed by Setup",
          "The file is a copy out of the cache of Setup, and its password is gone.",
          "Windows Setup Automation Overview, Microsoft's documentation; seen in a "
              + "published copy");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.secret().isPresent() || facts.member("PlainText") != null;
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (isRedacted(setting.element())) {
      findings.add(
          DESCRIPTION,
          use.isForSysprep() ? Severity.ERROR : Severity.WARNING,
          setting.element(),
          setting.facts().name() + " holds the mark of a removed secret.",
          "Use the original answer file.");
    }
  }

  static boolean isRedacted(XmlElement element) {
    return element.isLeaf() && element.text().strip().equals(MARK);
  }
}
