package io.sysprep.preflight.checks.destination;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class DestinationChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new AnswerFileWanted(),
          new Ec2AnswerFile(),
          new Ec2LaunchScheduled(),
          new HypervisorTools(),
          new PlatformUnderMachine(),
          new PowershellVersion(),
          new WorkspacesAccount());

  private DestinationChecks() {}
}
