package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.checks.answerfile.AnswerFileFact;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.Setting;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

final class CloudbaseInitReboots implements PrerequisiteCheck {

  private static final int LIMIT = 1 << 20;
  private static final String COMMANDS = "RunSynchronous/RunSynchronousCommand";

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "cloudbase-init-reboots",
            "Cloudbase-Init cannot restart a clone in the middle of Setup")
        .because(
            "A restart inside specialize leaves the clone between two states, from where Setup does not go on.")
        .reads(Port.SERVICES, Port.FILES, Port.SYSTEM)
        .remediedBy("Set allow_reboot=false in cloudbase-init-unattend.conf.")
        .describedAt("https://cloudbase-init.readthedocs.io/en/latest/config.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<CloudbaseInit> agent = facts.once(CloudbaseFact.FACT);
    if (agent.isEmpty()) {
      return Finding.notApplicable("Cloudbase-Init is not installed.");
    }
    WindowsPath file = agent.get().specializeConfiguration();
    Optional<String> allowed =
        facts.machine().files().read(file, LIMIT).flatMap(CloudbaseInitReboots::allowReboot);
    if (allowed.filter(value -> value.equalsIgnoreCase("false")).isPresent()) {
      return Finding.passed(file.fileName() + " sets allow_reboot to false.");
    }
    String text =
        file.fileName() + (allowed.isPresent() ? " allows" : " does not forbid") + " a restart";
    return runsInSpecialize(facts)
        ? Finding.blocking(text + ", and the answer file runs the agent during specialize.")
        : Finding.notice(text + "; the answer file does not run the agent during specialize.");
  }

  private static Optional<String> allowReboot(byte[] content) {
    return new String(content, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("allow_reboot"))
        .map(line -> line.substring(line.indexOf('=') + 1).strip())
        .reduce((earlier, later) -> later);
  }

  private static boolean runsInSpecialize(PreflightFacts facts) {
    return facts.once(AnswerFileFact.FACT).file().stream()
        .flatMap(
            file ->
                file
                    .components(ConfigurationPass.SPECIALIZE, "Microsoft-Windows-Deployment")
                    .stream())
        .flatMap(component -> component.settings(COMMANDS).stream())
        .flatMap(command -> command.children().stream())
        .map(Setting::value)
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("cloudbase-init"));
  }
}
