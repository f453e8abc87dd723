package io.sysprep.preflight.checks.tabled;

import io.sysprep.machine.Port;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a check of the table looks. */
enum CheckedPlace {
  /** A key of HKEY_LOCAL_MACHINE; where it is not there, nothing is wrong. */
  REGISTRY("keys", Port.REGISTRY, Port.SYSTEM) {
    @Override
    List<Trouble> troubles(PreflightFacts facts, List<String> names, List<String> conditions) {
      List<Trouble> troubles = new ArrayList<>();
      for (String name : names) {
        RegistryCondition key =
            new RegistryCondition(facts.machine().registry(), RegistryKey.localMachine(name));
        for (String condition : conditions) {
          Optional<String> told = key.trouble(condition);
          if (told.isPresent()) {
            troubles.add(new Trouble(told.get(), key.key().toString()));
          }
        }
      }
      return troubles;
    }
  },
  /** Services by their names: "is there", "is disabled", "is not disabled", "is not running". */
  SERVICES("services", Port.SERVICES, Port.SYSTEM) {
    @Override
    List<Trouble> troubles(PreflightFacts facts, List<String> names, List<String> conditions) {
      String condition = conditions.get(0);
      List<Trouble> troubles = new ArrayList<>();
      for (String name : names) {
        Optional<ServiceInfo> service = facts.machine().services().service(name);
        if (service.isPresent() && isSo(service.get(), condition)) {
          troubles.add(new Trouble("The service " + name + " " + condition + ".", name));
        }
      }
      return troubles;
    }
  },
  /** Files and folders; a star at the end stands for any name that begins so. */
  FILES("files", Port.FILES, Port.SYSTEM) {
    @Override
    List<Trouble> troubles(PreflightFacts facts, List<String> names, List<String> conditions) {
      List<Trouble> troubles = new ArrayList<>();
      for (String path : names) {
        for (WindowsPath found : FilesByName.found(facts, path)) {
          troubles.add(new Trouble(found + " is there.", found.toString()));
        }
      }
      return troubles;
    }
  },
  /** Programs that run. */
  PROCESSES("programs", Port.PROCESSES, Port.SYSTEM) {
    @Override
    List<Trouble> troubles(PreflightFacts facts, List<String> names, List<String> conditions) {
      List<Trouble> troubles = new ArrayList<>();
      for (ProcessInfo process : facts.processes()) {
        String name = process.name();
        if (names.stream().anyMatch(name::equalsIgnoreCase)) {
          troubles.add(new Trouble(name + " is running: process " + process.id() + ".", name));
        }
      }
      return troubles;
    }
  };

  /**
   * Something that is wrong.
   *
   * @param sentence what is wrong
   * @param thing the key, service, file or program that it is wrong with
   */
  record Trouble(String sentence, String thing) {}

  private final String things;
  private final Port port;
  private final Port version;

  CheckedPlace(String things, Port port, Port version) {
    this.things = things;
    this.port = port;
    this.version = version;
  }

  /** {@return what is read: the place, and the product that it is for} */
  Port[] ports() {
    return new Port[] {port, version};
  }

  /** {@return what findings call the things that are looked at} */
  String things() {
    return things;
  }

  /** {@return what is wrong with what the names of one place stand for} */
  abstract List<Trouble> troubles(
      PreflightFacts facts, List<String> names, List<String> conditions);

  private static boolean isSo(ServiceInfo service, String condition) {
    return switch (condition) {
      case "is there" -> true;
      case "is not disabled" -> service.startMode() != ServiceStartMode.DISABLED;
      case "is disabled" -> service.startMode() == ServiceStartMode.DISABLED;
      case "is not running" -> !service.isRunning();
      default -> throw new IllegalStateException("tabled-checks.tsv: a service " + condition);
    };
  }
}
