package io.sysprep.run.overlay;

import io.sysprep.machine.MachineView;

/** What has been changed over a machine, port by port. */
record Layers(RegistryLayer registry, FileLayer files, ServiceLayer services, OverlayClock clock) {

  static Layers over(MachineView base) {
    OverlayClock clock = new OverlayClock(base.clock());
    RegistryLayer registry = new RegistryLayer(base.registry());
    return new Layers(
        registry,
        new FileLayer(base.files(), () -> base.accounts().currentUser().sid(), clock),
        new ServiceLayer(base.services(), registry),
        clock);
  }
}
