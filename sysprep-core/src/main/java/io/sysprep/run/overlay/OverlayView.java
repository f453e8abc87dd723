package io.sysprep.run.overlay;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WmiView;

/** Reads what was changed from the layers and all else from the machine below. */
record OverlayView(MachineView base, Layers layers) implements MachineView {

  @Override
  public RegistryView registry() {
    return layers.registry();
  }

  @Override
  public FilesView files() {
    return layers.files();
  }

  @Override
  public ServicesView services() {
    return layers.services();
  }

  @Override
  public MachineClock clock() {
    return layers.clock();
  }

  @Override
  public WmiView wmi() {
    return base.wmi();
  }

  @Override
  public VolumesView volumes() {
    return base.volumes();
  }

  @Override
  public ProcessesView processes() {
    return base.processes();
  }

  @Override
  public AccountsView accounts() {
    return base.accounts();
  }

  @Override
  public AppxView appx() {
    return base.appx();
  }

  @Override
  public SystemView system() {
    return base.system();
  }

  @Override
  public CommandsView commands() {
    return base.commands();
  }
}
