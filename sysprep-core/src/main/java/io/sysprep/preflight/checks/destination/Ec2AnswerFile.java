package io.sysprep.preflight.checks.destination;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class Ec2AnswerFile implements PrerequisiteCheck {

  /** The folder of each agent, and its answer file below. */
  private static final Map<String, String> FILES =
      Map.of(
          "%ProgramData%\\Amazon\\EC2Launch", "sysprep\\unattend.xml",
          "%ProgramData%\\Amazon\\EC2-Windows\\Launch", "Sysprep\\Unattend.xml",
          "%ProgramFiles%\\Amazon\\Ec2ConfigService", "sysprep2008.xml");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("ec2-answer-file", "EC2's answer file is there")
        .because(
            "The agent of EC2 seals with an answer file of its own; where it is missing or empty the agent cannot seal, and images are refused.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.FILES, Port.SYSTEM)
        .remediedBy("Repair the installation of EC2Launch or EC2Config.")
        .describedAt("https://docs.aws.amazon.com/workspaces/latest/api/API_ErrorDetails.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    boolean installed = false;
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, String> agent : FILES.entrySet()) {
      WindowsPath folder = facts.expanded(agent.getKey());
      if (facts.machine().files().info(folder).isPresent()) {
        installed = true;
        WindowsPath file = folder.resolve(agent.getValue());
        if (isMissing(facts, file)) {
          missing.add(file.toString());
        }
      }
    }
    if (!installed) {
      return Finding.notApplicable("No agent of EC2 is installed.");
    }
    return missing.isEmpty()
        ? Finding.passed("The agent of EC2 has its answer file.")
        : Finding.warning("Missing or empty: " + String.join(", ", missing) + ".")
            .naming("files", missing);
  }

  private static boolean isMissing(PreflightFacts facts, WindowsPath file) {
    return facts.machine().files().info(file).filter(found -> found.size() > 0).isEmpty();
  }
}
