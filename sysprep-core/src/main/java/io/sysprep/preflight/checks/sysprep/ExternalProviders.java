package io.sysprep.preflight.checks.sysprep;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class ExternalProviders implements PrerequisiteCheck {

  private static final Pattern VARIABLE = Pattern.compile("%([^%]+)%");
  private static final RegistryKey KEY =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\SysPrepExternal");
  private static final List<String> PHASES = List.of("Cleanup", "Generalize", "Specialize");

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "external-providers", "The DLL of every external Sysprep provider is there")
        .because(
            "A provider that an agent registered and whose DLL is gone stops Sysprep half way through generalize.")
        .reads(Port.REGISTRY, Port.FILES, Port.SYSTEM)
        .remediedBy(
            "Repair the program the provider belongs to, or delete its value when the program is gone.")
        .describedAt("https://github.com/hashicorp/packer/issues/5945");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<String> missing =
        PHASES.stream()
            .flatMap(phase -> libraries(facts, phase))
            .filter(dll -> isMissing(facts, dll))
            .toList();
    return missing.isEmpty()
        ? Finding.passed("No external provider lacks its DLL.")
        : Finding.blocking(
                "External providers without their DLL: " + String.join(", ", missing) + ".")
            .naming("files", missing);
  }

  private static Stream<String> libraries(PreflightFacts facts, String phase) {
    RegistryKey key = KEY.child(phase);
    return facts.machine().registry().values(key).orElse(Map.of()).entrySet().stream()
        .map(value -> text(key, value))
        .filter(text -> !text.isBlank())
        .map(text -> library(facts, text));
  }

  private static String text(RegistryKey key, Map.Entry<String, RegistryValue> value) {
    return value.getValue().asText().orElseThrow(() -> misplaced(key, value));
  }

  private static MachineException misplaced(
      RegistryKey key, Map.Entry<String, RegistryValue> value) {
    return value.getValue().misplaced(key, value.getKey());
  }

  /** Values are {@code C:\path\x.dll,EntryPoint}, at times without the entry or in quotes. */
  private static String library(PreflightFacts facts, String text) {
    int comma = text.lastIndexOf(',');
    String path = (comma < 0 ? text : text.substring(0, comma)).replace("\"", "").strip();
    return VARIABLE.matcher(path).replaceAll(name -> value(facts, name.group(1)));
  }

  private static String value(PreflightFacts facts, String variable) {
    return facts
        .machine()
        .system()
        .variable(variable)
        .map(Matcher::quoteReplacement)
        .orElseThrow(() -> new MachineException(Reason.MISSING, "find the variable", variable));
  }

  /** What is not an absolute path is searched for by the loader, and cannot be missed here. */
  private static boolean isMissing(PreflightFacts facts, String dll) {
    try {
      return facts.machine().files().info(WindowsPath.of(dll)).isEmpty();
    } catch (IllegalArgumentException relative) {
      return false;
    }
  }
}
