package io.sysprep.unattend.lint.rules.disks;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import io.sysprep.unattend.xml.XmlElement;
import java.util.Optional;

/** Finds images that are to go to a partition and to any partition as well. */
final class TwoInstallTargets extends SettingRule {

  TwoInstallTargets() {
    super(
        "two-install-targets",
        Severity.ERROR,
        "Windows is to go to one partition and to any that is free",
        "The installation fails.",
        "InstallToAvailablePartition in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.is("Microsoft-Windows-Setup", "ImageInstall/OSImage");
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    Optional<XmlElement> target = setting.element().child("InstallTo");
    if (target.isPresent()
        && setting.childValue("InstallToAvailablePartition").equalsIgnoreCase("true")) {
      report.conflict(
          target.get(),
          setting.element(),
          "InstallTo stands beside InstallToAvailablePartition, which is true.",
          "Leave out one of them.");
    }
  }
}
