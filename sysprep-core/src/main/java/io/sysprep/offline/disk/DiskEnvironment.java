package io.sysprep.offline.disk;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The variables that every program of this Windows would have, whoever runs it: those of the
 * machine, and those that Windows makes of its folders.
 */
final class DiskEnvironment {

  private static final RegistryKey MACHINE =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment");
  private static final RegistryKey FOLDERS =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
  private static final RegistryKey PROFILES =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList");

  private record Source(RegistryKey key, String value) {}

  private static final Map<String, Source> MADE = made();

  private final RegistryView registry;
  private final PathExpansion expansion;

  DiskEnvironment(RegistryView registry, PathExpansion expansion) {
    this.registry = registry;
    this.expansion = expansion;
  }

  Optional<String> variable(String name) {
    if (name.equalsIgnoreCase("SystemRoot") || name.equalsIgnoreCase("SystemDrive")) {
      return Optional.of(expansion.expanded("%" + name + "%"));
    }
    Source source = MADE.get(name);
    Optional<RegistryValue> value =
        source == null
            ? registry.value(MACHINE, name)
            : registry.value(source.key(), source.value());
    return value.flatMap(RegistryValue::asText).map(expansion::expanded);
  }

  private static Map<String, Source> made() {
    Map<String, Source> made = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    made.put("ProgramFiles", new Source(FOLDERS, "ProgramFilesDir"));
    made.put("ProgramFiles(x86)", new Source(FOLDERS, "ProgramFilesDir (x86)"));
    made.put("ProgramW6432", new Source(FOLDERS, "ProgramW6432Dir"));
    made.put("CommonProgramFiles", new Source(FOLDERS, "CommonFilesDir"));
    made.put("ProgramData", new Source(PROFILES, "ProgramData"));
    made.put("ALLUSERSPROFILE", new Source(PROFILES, "ProgramData"));
    made.put("PUBLIC", new Source(PROFILES, "Public"));
    return made;
  }
}
