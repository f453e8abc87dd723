package io.sysprep.offline.sweep;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import java.util.List;

/** Lists the profiles of people, those of services not among them. */
final class UserProfiles {

  private static final RegistryKey LIST =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList");

  /** Accounts of machines and domains, and of Microsoft Entra. */
  private static final List<String> PEOPLE = List.of("S-1-5-21-", "S-1-12-1-");

  private UserProfiles() {}

  static List<String> on(MachineView machine) {
    return machine.registry().subKeys(LIST).orElse(List.of()).stream()
        .filter(sid -> PEOPLE.stream().anyMatch(sid::startsWith))
        .map(sid -> folder(machine, sid))
        .toList();
  }

  private static String folder(MachineView machine, String sid) {
    return machine
        .registry()
        .value(LIST.child(sid), "ProfileImagePath")
        .flatMap(RegistryValue::asText)
        .map(path -> path + " (" + sid + ")")
        .orElse(sid);
  }
}
