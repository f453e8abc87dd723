package io.sysprep.preflight.checks.servicing;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class ServicingChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new NeededServicesCanStart(),
          new ServicingPackagesPending(),
          new PendingComputerRename(),
          new PendingFileRenames(),
          new PendingServicingFile(),
          new PreviousWindows(),
          new ReservedStorageIdle(),
          new ServicingRestartPending(),
          new UpdateInstallerPending(),
          new WindowsUpdateRestartPending(),
          new UpgradeLeftovers());

  private ServicingChecks() {}
}
