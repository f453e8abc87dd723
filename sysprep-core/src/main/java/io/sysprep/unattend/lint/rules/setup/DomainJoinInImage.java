package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds domain joins in a file for Sysprep. */
final class DomainJoinInImage extends SettingRule {

  DomainJoinInImage() {
    super(
        "domain-join-in-image",
        Severity.WARNING,
        "An image joins a domain by itself",
        "Every clone joins with the same credentials, which are in the image.",
        "Sysprep refuses domain members; Microsoft-Windows-UnattendedJoin in "
            + "Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.is("Microsoft-Windows-UnattendedJoin", "Identification/JoinDomain");
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (report.use().isForSysprep() && !setting.isEmpty()) {
      report.at(
          setting.element(),
          "The image will join a domain.",
          "Join clones after they were made, or join them offline.");
    }
  }
}
