package io.sysprep.provider;

import io.sysprep.machine.MachineView;
import java.util.ArrayList;
import java.util.List;

/**
 * What Sysprep will call on a machine.
 *
 * @param providers all that are registered: by phase, and in a phase Windows' own first
 * @param unread action files that could not be understood, each with the reason
 */
public record ProviderInventory(List<SysprepProvider> providers, List<String> unread) {

  /** Copies the lists. */
  public ProviderInventory {
    providers = List.copyOf(providers);
    unread = List.copyOf(unread);
  }

  /**
   * Takes the inventory; a machine on a disk is as good as one that runs.
   *
   * @param machine the machine
   * @return what is registered
   * @throws io.sysprep.machine.MachineException when registry or files cannot be read
   */
  public static ProviderInventory of(MachineView machine) {
    Libraries libraries = new Libraries(machine);
    RegisteredProviders registry = new RegisteredProviders(machine, libraries);
    ActionFiles actions = new ActionFiles(machine, libraries);
    List<SysprepProvider> all = new ArrayList<>();
    for (ProviderPhase phase : ProviderPhase.values()) {
      all.addAll(registry.windowsOwn(phase));
      all.addAll(actions.in(phase));
      all.addAll(registry.external(phase));
    }
    return new ProviderInventory(all, actions.unread());
  }

  /**
   * Takes stock of what other vendors registered, and reads none of Windows' own.
   *
   * @param machine the machine
   * @return their providers, by phase
   * @throws io.sysprep.machine.MachineException when registry or files cannot be read
   */
  public static List<SysprepProvider> external(MachineView machine) {
    RegisteredProviders registry = new RegisteredProviders(machine, new Libraries(machine));
    List<SysprepProvider> external = new ArrayList<>();
    for (ProviderPhase phase : ProviderPhase.values()) {
      external.addAll(registry.external(phase));
    }
    return List.copyOf(external);
  }
}
