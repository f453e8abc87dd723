package io.sysprep.preflight.checks;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.LocalAccount;
import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.Optional;

final class CloudbaseInitAccount implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "cloudbase-init-account", "The account of Cloudbase-Init is there and may log on")
        .because(
            "The account is internal to the agent: renaming, disabling or deleting it stops the agent on every clone.")
        .reads(Port.SERVICES, Port.ACCOUNTS, Port.FILES, Port.SYSTEM)
        .remediedBy("Repair the installation of Cloudbase-Init; leave its account alone.")
        .describedAt("https://cloudbase-init.readthedocs.io/");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<CloudbaseInit> found = facts.once(CloudbaseFact.FACT);
    if (found.isEmpty()) {
      return Finding.notApplicable("Cloudbase-Init is not installed.");
    }

    Optional<String> name = ServiceAccount.localName(found.get(), facts);
    if (name.isEmpty()) {
      return Finding.passed("The service does not run as a local account of its own.");
    }
    return judge(name.get(), facts.machine().accounts().account(name.get()));
  }

  private static Finding judge(String name, Optional<LocalAccount> account) {
    if (account.isEmpty()) {
      return Finding.blocking("The service runs as " + name + ", but there is no such account.");
    }
    return account.get().enabled()
        ? Finding.passed("The account " + name + " is enabled.")
        : Finding.blocking("The account " + name + " is disabled.");
  }
}
