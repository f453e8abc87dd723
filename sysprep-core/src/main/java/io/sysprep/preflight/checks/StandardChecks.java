package io.sysprep.preflight.checks;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The list of the standard checks, in alphabetical order of their ids. */
public final class StandardChecks {

  private static final List<PrerequisiteCheck> ALL =
      List.of(
          new AdministratorPasswordNotice(),
          new AnswerFileGiven(),
          new AnswerFilePath(),
          new AnswerFileProblems(),
          new AnswerFileReadable(),
          new AnswerFileWellFormed(),
          new CloudbaseInitAccount(),
          new CloudbaseInitConfiguration(),
          new CloudbaseInitGroup(),
          new CloudbaseInitInstalled(),
          new CloudbaseInitService(),
          new DefenderEndpoint(),
          new DialogsNobodySees(),
          new DistributedTransactions(),
          new DomainController(),
          new DomainMembership(),
          new Elevation(),
          new ExternalProviders(),
          new FreeSpace(),
          new ImageStateBefore(),
          new LicensingNotices(),
          new NeededServicesCanStart(),
          new NotLocalSystem(),
          new OsVolumeDecrypted(),
          new ServicingPackagesPending(),
          new PendingComputerRename(),
          new PendingFileRenames(),
          new PendingServicingFile(),
          new PreviousWindows(),
          new RearmCount(),
          new ReservedStorageIdle(),
          new ServicingRestartPending(),
          new UpdateInstallerPending(),
          new WindowsUpdateRestartPending(),
          new ServerRoles(),
          new StorePackagesProvisioned(),
          new SysprepNotRunning(),
          new SysprepPresent(),
          new SysprepStatusIdle(),
          new UpgradeLeftovers(),
          new VmModeInVirtualMachine(),
          new WindowsActivated());

  private StandardChecks() {}

  /** {@return the checks, in the order in which reports show them} */
  public static List<PrerequisiteCheck> all() {
    return ALL;
  }
}
