package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds domain joins in a file for Sysprep. */
final class DomainJoinInImage implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "domain-join-in-image",
          Severity.WARNING,
          "An image joins a domain by itself",
          "Every clone joins with the same credentials, which are in the image.",
          "Sysprep refuses domain members; Microsoft-Windows-UnattendedJoin in "
              + "Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.is("Microsoft-Windows-UnattendedJoin", "Identification/JoinDomain");
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (use.isForSysprep() && !setting.isEmpty()) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          "The image will join a domain.",
          "Join clones after they were made, or join them offline.");
    }
  }
}
