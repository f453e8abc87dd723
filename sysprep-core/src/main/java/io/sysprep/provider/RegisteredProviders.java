package io.sysprep.provider;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import java.util.List;
import java.util.Map;

/** The providers of the registry: values {@code C:\path\x.dll,EntryPoint}. */
final class RegisteredProviders {

  private static final RegistryKey SETUP =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup");

  private final MachineView machine;
  private final Libraries libraries;

  RegisteredProviders(MachineView machine, Libraries libraries) {
    this.machine = machine;
    this.libraries = libraries;
  }

  List<SysprepProvider> windowsOwn(ProviderPhase phase) {
    return below(SETUP.child("Sysprep"), ProviderPlace.REGISTRY, phase);
  }

  List<SysprepProvider> external(ProviderPhase phase) {
    return below(SETUP.child("SysPrepExternal"), ProviderPlace.EXTERNAL, phase);
  }

  private List<SysprepProvider> below(
      RegistryKey parent, ProviderPlace place, ProviderPhase phase) {
    RegistryKey key = parent.child(phase.text());
    return machine.registry().values(key).orElse(Map.of()).entrySet().stream()
        .map(value -> text(key, value))
        .filter(text -> !text.isBlank())
        .map(text -> provider(phase, place, text))
        .toList();
  }

  private static String text(RegistryKey key, Map.Entry<String, RegistryValue> value) {
    return value
        .getValue()
        .asText()
        .orElseThrow(() -> value.getValue().misplaced(key, value.getKey()));
  }

  /** At times without the entry point or in quotes. */
  private SysprepProvider provider(ProviderPhase phase, ProviderPlace place, String text) {
    int comma = text.lastIndexOf(',');
    String dll = comma < 0 ? text : text.substring(0, comma);
    String method = comma < 0 ? "" : text.substring(comma + 1).strip();
    return libraries.provider(phase, place, dll, method);
  }
}
