package io.sysprep.verify;

import io.sysprep.machine.Sid;
import java.util.Optional;

/** Who issued the SID of an account, and thus what that SID tells about a machine. */
public enum AccountOrigin {
  /** The machine: the SID is the machine's with a number behind it. */
  MACHINE("a local account"),
  /** A domain: the SID is the same on every machine of the domain. */
  DOMAIN("a domain account, whose SID tells nothing about the machine"),
  /** Microsoft: the SID is the same on every Windows, as LocalSystem's is. */
  WELL_KNOWN("a well-known account, whose SID is the same on every Windows"),
  /** Unknown: the machine's own SID is not known to compare with. */
  UNKNOWN("an account of a machine or domain, which is not known");

  private final String meaning;

  AccountOrigin(String meaning) {
    this.meaning = meaning;
  }

  static AccountOrigin of(Sid account, Optional<Sid> machine) {
    Optional<Sid> issuer = account.issuer();
    if (issuer.isEmpty()) {
      return WELL_KNOWN;
    }
    if (machine.isEmpty()) {
      return UNKNOWN;
    }
    return issuer.equals(machine) ? MACHINE : DOMAIN;
  }

  /** {@return what it means, for people: a phrase without a period} */
  public String meaning() {
    return meaning;
  }
}
