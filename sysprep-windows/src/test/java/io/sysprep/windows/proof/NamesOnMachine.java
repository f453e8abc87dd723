package io.sysprep.windows.proof;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The names of a machine, its users and its network, as far as it tells them itself. */
final class NamesOnMachine {

  private static final RegistryKey NETWORK =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters");
  private static final RegistryKey OWNER =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

  /** The profiles that every Windows has. */
  private static final Set<String> OF_EVERY_WINDOWS =
      Set.of("Public", "Default", "Default User", "All Users", "desktop.ini");

  private final MachineView view;
  private final Map<String, String> names = new LinkedHashMap<>();

  NamesOnMachine(MachineView view) {
    this.view = view;
  }

  /** {@return each name with what to write instead of it, the longest names first} */
  Map<String, String> all() {
    add("<computer>", () -> view.system().computerName());
    add("<user>", () -> afterLast(view.accounts().currentUser().name()));
    add("<domain>", () -> beforeLast(view.accounts().currentUser().name()));
    add("<user>", () -> variable("USERNAME"));
    add("<user>", () -> afterLast(variable("USERPROFILE")));
    add("<domain>", () -> variable("USERDOMAIN"));
    add("<domain>", () -> variable("USERDNSDOMAIN"));
    add("<server>", () -> afterLast(variable("LOGONSERVER")));
    for (String value : List.of("Domain", "DhcpDomain", "NV Domain", "ICSDomain")) {
      add("<domain>", () -> text(NETWORK, value));
    }
    for (String value : List.of("Hostname", "NV Hostname")) {
      add("<computer>", () -> text(NETWORK, value));
    }
    for (String value : List.of("RegisteredOwner", "RegisteredOrganization")) {
      add("<owner>", () -> text(OWNER, value));
    }
    profiles().forEach(profile -> add("<user>", () -> profile));
    return longestFirst();
  }

  private List<String> profiles() {
    try {
      WindowsPath users = WindowsPath.of(drive() + ":\\Users");
      return view.files().list(users).orElse(List.of()).stream()
          .map(WindowsPath::fileName)
          .filter(name -> !OF_EVERY_WINDOWS.contains(name))
          .toList();
    } catch (MachineException e) {
      return List.of();
    }
  }

  /** The environment names the user too; what nobody tells stays in a text that has it. */
  private void add(String placeholder, Supplier<String> name) {
    try {
      if (!name.get().isBlank()) {
        names.putIfAbsent(name.get(), placeholder);
      }
    } catch (MachineException untold) {
      return;
    }
  }

  /** The name of a domain may begin with that of the machine, and not the other way round. */
  private Map<String, String> longestFirst() {
    Map<String, String> sorted = new LinkedHashMap<>();
    names.keySet().stream()
        .sorted((one, other) -> other.length() - one.length())
        .forEach(name -> sorted.put(name, names.getOrDefault(name, "")));
    return sorted;
  }

  private char drive() {
    return view.system().windowsFolder().drive().orElse('C');
  }

  private String text(RegistryKey key, String value) {
    return view.registry().value(key, value).flatMap(RegistryValue::asText).orElse("");
  }

  private String variable(String name) {
    return view.system().variable(name).orElse("");
  }

  private static String beforeLast(String qualified) {
    return qualified.substring(0, Math.max(qualified.lastIndexOf('\\'), 0));
  }

  private static String afterLast(String qualified) {
    return qualified.substring(qualified.lastIndexOf('\\') + 1);
  }
}
