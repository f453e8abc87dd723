package io.sysprep.preflight.checks.network;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

final class PathVariableSound implements PrerequisiteCheck {

  private static final RegistryKey ENVIRONMENT =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment");
  private static final List<String> WANTED =
      List.of("\\system32", "\\system32\\windowspowershell\\v1.0");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("path-variable-sound", "Path leads to Windows and PowerShell")
        .because("Scripts of clouds call programs of System32 and PowerShell by their names.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY, Port.SYSTEM)
        .remediedBy("Add the folders that are named to the Path of the machine.")
        .describedAt("https://docs.aws.amazon.com/workspaces/latest/api/API_ErrorDetails.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<String> path = facts.machine().registry().text(ENVIRONMENT, "Path");
    if (path.isEmpty()) {
      return Finding.warning("The machine has no Path.");
    }
    String windows = facts.windowsFolder().toString().toLowerCase(Locale.ROOT);
    String folders =
        path.get()
            .toLowerCase(Locale.ROOT)
            .replace("%systemroot%", windows)
            .replace("%windir%", windows);
    List<String> parts = new ArrayList<>();
    for (String part : folders.split(";", -1)) {
      parts.add(withoutSlashes(part.strip()));
    }
    List<String> missing = new ArrayList<>();
    for (String wanted : WANTED) {
      if (!parts.contains(windows + wanted)) {
        missing.add(windows + wanted);
      }
    }
    return missing.isEmpty()
        ? Finding.passed("Path has System32 and PowerShell.")
        : Finding.warning("Path lacks " + String.join(" and ", missing) + ".")
            .naming("files", missing);
  }

  private static String withoutSlashes(String folder) {
    int end = folder.length();
    while (end > 0 && folder.charAt(end - 1) == '\\') {
      end--;
    }
    return folder.substring(0, end);
  }
}
