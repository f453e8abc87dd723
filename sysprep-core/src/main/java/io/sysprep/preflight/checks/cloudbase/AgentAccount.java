package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.PreflightFacts;
import java.util.Optional;

/**
 * The local account that the service of Cloudbase-Init runs as.
 *
 * @param name its name, as the service has it
 * @param account what Windows knows of it; empty when there is no such account
 */
record AgentAccount(String name, Optional<LocalUser> account) {

  /** Empty for LocalSystem, NT AUTHORITY and domain accounts, and without the agent. */
  static final Fact<Optional<AgentAccount>> FACT =
      Fact.of("account of Cloudbase-Init", AgentAccount::find);

  private static Optional<AgentAccount> find(PreflightFacts facts) {
    return facts
        .once(CloudbaseFact.FACT)
        .flatMap(CloudbaseInit::service)
        .map(ServiceInfo::account)
        .flatMap(account -> localName(account, facts.machine().system().computerName()))
        .map(name -> new AgentAccount(name, facts.machine().accounts().account(name)));
  }

  /** The service control manager writes a local account as {@code .\name} or COMPUTER\name. */
  private static Optional<String> localName(String account, String computer) {
    int end = account.indexOf('\\');
    String authority = account.substring(0, Math.max(0, end));
    return authority.equals(".") || (end > 0 && authority.equalsIgnoreCase(computer))
        ? Optional.of(account.substring(end + 1))
        : Optional.empty();
  }
}
