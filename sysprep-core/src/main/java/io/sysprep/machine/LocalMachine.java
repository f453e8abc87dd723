package io.sysprep.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Asks each provider on the path for the local machine, in the service loader's order. */
final class LocalMachine {

  private LocalMachine() {}

  static Machine open() {
    return open(ServiceLoader.load(MachineProvider.class, MachineProvider.class.getClassLoader()));
  }

  static Machine open(Iterable<MachineProvider> providers) {
    List<NoMachineException.Declined> declined = new ArrayList<>();
    for (MachineProvider provider : providers) {
      Optional<String> reason = provider.declines();
      if (reason.isEmpty()) {
        return provider.open();
      }
      declined.add(new NoMachineException.Declined(provider.name(), reason.get()));
    }
    throw new NoMachineException(declined);
  }
}
