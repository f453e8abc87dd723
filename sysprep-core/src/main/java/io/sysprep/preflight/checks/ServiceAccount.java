package io.sysprep.preflight.checks;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.preflight.PreflightFacts;
import java.util.Optional;

/** The account of a service as the service control manager writes it. */
final class ServiceAccount {

  private ServiceAccount() {}

  /**
   * The name of the agent's account when it is a local one, {@code .\name} or {@code
   * COMPUTER\name}; empty for LocalSystem, NT AUTHORITY and domain accounts.
   */
  static Optional<String> localName(CloudbaseInit cloudbaseInit, PreflightFacts facts) {
    return cloudbaseInit
        .service()
        .map(ServiceInfo::account)
        .flatMap(account -> localName(account, facts.machine().system().computerName()));
  }

  private static Optional<String> localName(String account, String computer) {
    int end = account.indexOf('\\');
    String authority = account.substring(0, Math.max(0, end));
    return authority.equals(".") || (end > 0 && authority.equalsIgnoreCase(computer))
        ? Optional.of(account.substring(end + 1))
        : Optional.empty();
  }
}
