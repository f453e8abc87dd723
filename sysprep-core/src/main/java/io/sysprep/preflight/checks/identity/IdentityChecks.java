package io.sysprep.preflight.checks.identity;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class IdentityChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new AdministratorPasswordNotice(),
          new CloudDirectoryJoin(),
          new ConfigurationManagerClient(),
          new DefenderEndpoint(),
          new DistributedTransactions(),
          new DomainController(),
          new DomainMembership(),
          new MdmEnrollment(),
          new ServerRoles());

  private IdentityChecks() {}
}
