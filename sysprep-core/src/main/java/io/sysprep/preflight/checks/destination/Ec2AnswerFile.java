package io.sysprep.preflight.checks.destination;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
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
    List<WindowsPath> agents =
        FILES.keySet().stream()
            .map(facts::expanded)
            .filter(folder -> facts.machine().files().info(folder).isPresent())
            .toList();
    if (agents.isEmpty()) {
      return Finding.notApplicable("No agent of EC2 is installed.");
    }
    List<String> missing =
        FILES.entrySet().stream()
            .filter(agent -> agents.contains(facts.expanded(agent.getKey())))
            .map(agent -> facts.expanded(agent.getKey()).resolve(agent.getValue()))
            .filter(file -> isMissing(facts, file))
            .map(WindowsPath::toString)
            .toList();
    return missing.isEmpty()
        ? Finding.passed("The agent of EC2 has its answer file.")
        : Finding.warning("Missing or empty: " + String.join(", ", missing) + ".")
            .naming("files", missing);
  }

  private static boolean isMissing(PreflightFacts facts, WindowsPath file) {
    return facts.machine().files().info(file).filter(found -> found.size() > 0).isEmpty();
  }
}
