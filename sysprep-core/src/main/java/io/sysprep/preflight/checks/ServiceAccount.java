package io.sysprep.preflight.checks;

import java.util.Optional;

/** The account of a service as the service control manager writes it. */
final class ServiceAccount {

  private ServiceAccount() {}

  /**
   * The name of a local account, {@code .\name}; empty for LocalSystem, NT AUTHORITY and domain
   * accounts.
   */
  static Optional<String> localName(String account) {
    return account.startsWith(".\\") ? Optional.of(account.substring(2)) : Optional.empty();
  }
}
