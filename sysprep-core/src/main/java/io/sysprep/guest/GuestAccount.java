package io.sysprep.guest;

/**
 * The account that Sysprep runs as in the guest: an administrator, never LocalSystem.
 *
 * <p>Its task logs on by S4U, which needs no password: the account must be enabled and may log on
 * as a batch job, as administrators may by default (Microsoft Learn, "TASK_LOGON_TYPE
 * enumeration").
 *
 * @param name a local account, {@code DOMAIN\name}, or a SID
 */
public record GuestAccount(String name) {

  /** Refuses names that are none. */
  public GuestAccount {
    if (name.isBlank() || name.chars().anyMatch(c -> c < ' ' || "<>\"&".indexOf(c) >= 0)) {
      throw new IllegalArgumentException("Not the name of an account: " + name);
    }
  }

  /**
   * Names an account.
   *
   * @param name a local account, {@code DOMAIN\name}, or a SID
   * @return the account
   */
  public static GuestAccount named(String name) {
    return new GuestAccount(name);
  }
}
