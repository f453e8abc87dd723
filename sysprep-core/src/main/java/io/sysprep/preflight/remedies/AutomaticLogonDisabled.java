package io.sysprep.preflight.remedies;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.examination.AutomaticRemedy;
import io.sysprep.preflight.examination.RemedyNeed;

/** The switch is text, as on every machine that was looked at. */
final class AutomaticLogonDisabled implements AutomaticRemedy {

  private static final RegistryKey WINLOGON =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon");
  private static final String SWITCH = "AutoAdminLogon";
  private static final String PASSWORD = "DefaultPassword";
  private static final String COUNT = "AutoLogonCount";

  @Override
  public RemedyDescription description() {
    return StandardRemedies.described("disable-automatic-logon");
  }

  @Override
  public RemedyNeed examine(PreflightFacts facts) {
    RegistryView registry = facts.machine().registry();
    boolean on = registry.value(WINLOGON, SWITCH).filter(value -> !isZero(value)).isPresent();
    if (!on && registry.value(WINLOGON, PASSWORD).isEmpty()) {
      return new RemedyNeed.NotNeeded("Nobody is logged on by itself, and no password is kept.");
    }
    return new RemedyNeed.Needed(
        "Automatic logon will be switched off, and its password deleted.",
        bench -> {
          TakenAway taken = new TakenAway(bench);
          taken.overwrite(WINLOGON, SWITCH, RegistryValue.text("0"));
          taken.value(WINLOGON, PASSWORD);
          taken.value(WINLOGON, COUNT);
        });
  }

  private static boolean isZero(RegistryValue value) {
    return value.asText().filter(text -> text.strip().equals("0")).isPresent()
        || value.asNumber().orElse(1) == 0;
  }
}
