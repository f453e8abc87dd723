package io.sysprep.preflight.checks.destination;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.checks.tabled.FilesByName;

/** EC2Launch v1 runs on clones by a scheduled task; that its file is so named is not documented. */
final class Ec2LaunchScheduled implements PrerequisiteCheck {

  private static final String SCRIPT =
      "%ProgramData%\\Amazon\\EC2-Windows\\Launch\\Scripts\\InitializeInstance.ps1";
  private static final String TASK = "%WINDIR%\\System32\\Tasks\\Amazon Ec2 Launch*";

  @Override
  public CheckDescription description() {
    return CheckDescription.of("ec2launch-scheduled", "EC2Launch v1 is scheduled for clones")
        .because(
            "Without its scheduled task EC2Launch v1 does not run on clones: no password, no user data. A Sysprep that is called directly does not schedule it.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.FILES, Port.SYSTEM)
        .remediedBy("Run InitializeInstance.ps1 -Schedule before the seal.")
        .describedAt("https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/ec2launch.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (FilesByName.found(facts, SCRIPT).isEmpty()) {
      return Finding.notApplicable("EC2Launch v1 is not installed.");
    }
    return FilesByName.found(facts, TASK).isEmpty()
        ? Finding.notice("EC2Launch v1 is installed, and no task is scheduled for it.")
        : Finding.passed("EC2Launch v1 has its scheduled task.");
  }
}
