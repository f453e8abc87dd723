package io.sysprep.guest;

import io.sysprep.unattend.Secret;
import java.util.Optional;

/**
 * The account that Sysprep runs as in the guest: an administrator, never LocalSystem.
 *
 * <p>Its task logs on by S4U, which needs no password: the account must be enabled and may log on
 * as a batch job, as administrators may by default (Microsoft Learn, "TASK_LOGON_TYPE
 * enumeration").
 *
 * @param name a local account, {@code DOMAIN\name}, or a SID
 * @param password for a logon with a password, where S4U is forbidden; empty for S4U
 */
public record GuestAccount(String name, Optional<Secret> password) {

  /** Refuses names that are none. */
  public GuestAccount {
    if (name.isBlank() || name.chars().anyMatch(c -> c < ' ' || "<>\"&'".indexOf(c) >= 0)) {
      throw new IllegalArgumentException("Not the name of an account: " + name);
    }
  }

  /**
   * Names an account.
   *
   * @param name a local account, {@code DOMAIN\name}, or a SID
   * @return the account, logged on without a password
   */
  public static GuestAccount named(String name) {
    return new GuestAccount(name, Optional.empty());
  }

  /**
   * Gives its password, for guests where S4U is forbidden or Sysprep needs what it lacks.
   *
   * <p>The password travels in a file of a folder that only administrators may read; the script
   * that makes the task reads it and deletes it. It is on no command line and in no task's XML.
   * Windows keeps it with the task until the task is deleted.
   *
   * @param secret the password
   * @return the same account, logged on with it
   */
  public GuestAccount withPassword(Secret secret) {
    return new GuestAccount(name, Optional.of(secret));
  }
}
