package io.sysprep.machine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the binding that opens the local machine; a broken one keeps no other from doing so. */
final class LocalMachine {

  private final List<NoMachineException.Declined> declined = new ArrayList<>();
  private final List<MachineProvider> willing = new ArrayList<>();

  private LocalMachine() {}

  static Machine open(@Nullable ClassLoader loader) {
    return open(ServiceLoader.load(MachineProvider.class, loader));
  }

  static Machine open(Iterable<MachineProvider> providers) {
    LocalMachine local = new LocalMachine();
    Iterator<MachineProvider> found = providers.iterator();
    while (local.ask(found)) {}
    return local.open();
  }

  /** Asks the next; tells whether there was one. */
  private boolean ask(Iterator<MachineProvider> found) {
    try {
      if (!found.hasNext()) {
        return false;
      }
      ask(found.next());
    } catch (ServiceConfigurationError e) {
      declined.add(new NoMachineException.Declined("a provider that cannot be made", said(e)));
    }
    return true;
  }

  /** One that breaks its contract declines, whatever it meant. */
  private void ask(MachineProvider provider) {
    Optional<String> reason;
    try {
      reason = provider.declines();
    } catch (RuntimeException | LinkageError e) {
      reason = Optional.of("it broke when it was asked (" + e + ")");
    }
    if (reason.isPresent()) {
      declined.add(new NoMachineException.Declined(provider.name(), reason.get()));
    } else {
      willing.add(provider);
    }
  }

  /** Which of several is meant, nobody can guess: they may be two versions of one binding. */
  private Machine open() {
    if (willing.isEmpty()) {
      throw new NoMachineException(declined);
    }
    if (willing.size() > 1) {
      List<String> names = willing.stream().map(LocalMachine::named).toList();
      throw new NoMachineException(
          "Several providers would open this machine, and only one may be on the path: " + names,
          declined);
    }
    return opened(willing.get(0));
  }

  private static Machine opened(MachineProvider provider) {
    @Nullable Machine machine = provider.open();
    if (machine == null) {
      throw new NoMachineException(named(provider) + " opened null, which is no machine");
    }
    return machine;
  }

  private static String named(MachineProvider provider) {
    return provider.name() + " (" + provider.getClass().getName() + ")";
  }

  private static String said(ServiceConfigurationError error) {
    Throwable cause = error.getCause();
    return cause == null ? error.toString() : error.getMessage() + " (" + cause + ")";
  }
}
