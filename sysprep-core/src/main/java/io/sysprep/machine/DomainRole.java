package io.sysprep.machine;

/**
 * A machine's role, in the order of the numbers of {@code Win32_ComputerSystem.DomainRole}
 * (Microsoft Learn).
 */
public enum DomainRole {
  /** A client in a workgroup. */
  STANDALONE_WORKSTATION,
  /** A client in a domain. */
  MEMBER_WORKSTATION,
  /** A server in a workgroup. */
  STANDALONE_SERVER,
  /** A server in a domain. */
  MEMBER_SERVER,
  /** A domain controller. */
  BACKUP_DOMAIN_CONTROLLER,
  /** The domain controller that holds the primary role. */
  PRIMARY_DOMAIN_CONTROLLER;

  /** {@return whether the machine is in a domain} */
  public boolean inDomain() {
    return this != STANDALONE_WORKSTATION && this != STANDALONE_SERVER;
  }

  /** {@return whether the machine is a domain controller} */
  public boolean isDomainController() {
    return this == BACKUP_DOMAIN_CONTROLLER || this == PRIMARY_DOMAIN_CONTROLLER;
  }
}
