package io.sysprep.testkit.sysprep;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The providers of other vendors, which the registry names by DLL and entry point. */
final class ExternalProviders {

  private static final RegistryKey KEY =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\SysPrepExternal");
  private static final long FILE_NOT_FOUND = 0x8007_0002L;

  private final Computer computer;
  private final SetupLog log;

  ExternalProviders(Computer computer, SetupLog log) {
    this.computer = computer;
    this.log = log;
  }

  Optional<ProviderFailure> run(Phase phase) {
    String section = title(phase);
    log.info("0x0f008a", "RunRegistryDlls:Retrieved section name for this phase as " + section);
    RegistryKey key = KEY.child(section);
    Map<String, RegistryValue> values =
        computer.installation().registry().values(key).orElse(Map.of());
    List<String> entries =
        values.values().stream().flatMap(value -> value.asText().stream()).toList();
    if (entries.isEmpty()) {
      log.warning("RunRegistryDlls:Registry key is either empty or malformed: " + key.path());
    }
    return entries.stream().flatMap(entry -> run(entry).stream()).findFirst();
  }

  private Optional<ProviderFailure> run(String entry) {
    log.info("0x0f0080", "LaunchDll:Found '" + entry + "'; executing it");
    if (isThere(entry)) {
      log.info("0x0f0081", "LaunchDll:Successfully executed '" + entry + "', without error");
      return Optional.empty();
    }
    log.error(
        "0x0f0082",
        "LaunchDll:Failure occurred while executing '" + entry + "', returned error code 0x2");
    return Optional.of(ProviderFailure.of(FILE_NOT_FOUND));
  }

  private boolean isThere(String entry) {
    String dll = entry.split(",", -1)[0].strip();
    String path = dll.contains("\\") ? dll : "C:\\Windows\\System32\\" + dll;
    return computer.installation().files().isFile(WindowsPath.of(path));
  }

  private static String title(Phase phase) {
    String text = phase.text();
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
