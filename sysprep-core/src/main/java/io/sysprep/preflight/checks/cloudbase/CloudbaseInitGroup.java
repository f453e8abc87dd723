package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.machine.LocalUser;
import io.sysprep.machine.Port;
import io.sysprep.machine.Sid;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Optional;

final class CloudbaseInitGroup implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "cloudbase-init-group", "The account of Cloudbase-Init is an administrator")
        .because("Without its group the agent cannot set names, passwords and disks on clones.")
        .reads(Port.SERVICES, Port.ACCOUNTS, Port.FILES, Port.SYSTEM)
        .remediedBy("Add the account to the local group Administrators again.")
        .describedAt("https://cloudbase-init.readthedocs.io/");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (facts.once(CloudbaseFact.FACT).isEmpty()) {
      return Finding.notApplicable("Cloudbase-Init is not installed.");
    }
    Optional<LocalUser> account = facts.once(AgentAccount.FACT).flatMap(AgentAccount::account);
    if (account.isEmpty()) {
      return Finding.notApplicable("The service has no local account of its own.");
    }
    return judge(account.get(), facts.administrators());
  }

  private static Finding judge(LocalUser account, Optional<List<Sid>> administrators) {
    if (administrators.isEmpty()) {
      return Finding.inconclusive("There is no local group " + Sid.ADMINISTRATORS + ".");
    }
    return administrators.get().contains(account.sid())
        ? Finding.passed(account.name() + " is a member of the local administrators.")
        : Finding.blocking(account.name() + " is no member of the local administrators.")
            .naming("accounts", List.of(account.name()));
  }
}
