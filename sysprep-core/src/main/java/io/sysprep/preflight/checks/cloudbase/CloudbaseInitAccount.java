package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

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
    if (facts.once(CloudbaseFact.FACT).isEmpty()) {
      return Finding.notApplicable("Cloudbase-Init is not installed.");
    }
    return facts
        .once(AgentAccount.FACT)
        .map(CloudbaseInitAccount::judge)
        .orElse(Finding.passed("The service does not run as a local account of its own."));
  }

  private static Finding judge(AgentAccount agent) {
    String name = agent.name();
    if (agent.account().isEmpty()) {
      return Finding.blocking("The service runs as " + name + ", but there is no such account.")
          .naming("accounts", List.of(name));
    }
    return agent.account().get().enabled()
        ? Finding.passed("The account " + name + " is enabled.")
        : Finding.blocking("The account " + name + " is disabled.")
            .naming("accounts", List.of(name));
  }
}
