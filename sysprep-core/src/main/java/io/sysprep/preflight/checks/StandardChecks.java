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
          new DialogsNobodySees(),
          new Elevation(),
          new ImageStateBefore(),
          new NotLocalSystem(),
          new ServicingPackagesPending(),
          new PendingComputerRename(),
          new PendingFileRenames(),
          new PendingServicingFile(),
          new ServicingRestartPending(),
          new UpdateInstallerPending(),
          new WindowsUpdateRestartPending(),
          new SysprepNotRunning(),
          new SysprepPresent(),
          new SysprepStatusIdle(),
          new VmModeInVirtualMachine());

  private StandardChecks() {}

  /** {@return the checks, in the order in which reports show them} */
  public static List<PrerequisiteCheck> all() {
    return ALL;
  }
}
