package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class CloudbaseChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new CloudbaseInitAccount(),
          new CloudbaseInitConfiguration(),
          new CloudbaseInitGroup(),
          new CloudbaseInitInstalled(),
          new CloudbaseInitMtu(),
          new CloudbaseInitReboots(),
          new CloudbaseInitService(),
          new SetupCompleteRuns());

  private CloudbaseChecks() {}
}
