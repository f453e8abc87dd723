package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds domain joins that contradict or lack what they need. */
final class DomainJoin extends SettingRule {

  DomainJoin() {
    super(
        "domain-join-incomplete",
        Severity.WARNING,
        "A domain is to be joined, and what stands beside it says otherwise",
        "Of a domain and a workgroup the workgroup is ignored; without an account, an unsecure join or "
            + "join data the machine joins nothing.",
        "JoinDomain, JoinWorkgroup, UnsecureJoin and Credentials of Microsoft-Windows-UnattendedJoin "
            + "in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.is("Microsoft-Windows-UnattendedJoin", "Identification");
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (setting.childValue("JoinDomain").isEmpty()) {
      return;
    }
    if (!setting.childValue("JoinWorkgroup").isEmpty()) {
      say(
          setting,
          "JoinDomain and JoinWorkgroup are both given.",
          "Leave out one of them.",
          report);
    }
    boolean unsecure = setting.childValue("UnsecureJoin").equalsIgnoreCase("true");
    boolean credentials = setting.element().child("Credentials").isPresent();
    if (unsecure && credentials) {
      say(
          setting,
          "UnsecureJoin is true, and there are Credentials.",
          "Leave out one of them.",
          report);
    } else if (!unsecure && !credentials && setting.element().child("Provisioning").isEmpty()) {
      say(setting, "There is no account to join the domain with.", "Add Credentials.", report);
    }
  }

  private static void say(KnownSetting setting, String message, String remedy, LintReport report) {
    report.conflict(setting.element(), setting.element(), message, remedy);
  }
}
