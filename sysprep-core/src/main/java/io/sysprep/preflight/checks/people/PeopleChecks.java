package io.sysprep.preflight.checks.people;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class PeopleChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new BuiltinAdministrator(),
          new CopyProfileSource(),
          new EncryptedFiles(),
          new ProfilesSound(),
          new ServicesUnderLocalAccounts(),
          new SingleProfile());

  private PeopleChecks() {}
}
