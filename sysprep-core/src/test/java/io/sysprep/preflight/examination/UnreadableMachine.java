package io.sysprep.preflight.examination;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WmiView;

/** A machine of which nothing can be read. */
final class UnreadableMachine implements MachineView {

  @Override
  public RegistryView registry() {
    throw denied("registry");
  }

  @Override
  public WmiView wmi() {
    throw denied("WMI");
  }

  @Override
  public FilesView files() {
    throw denied("files");
  }

  @Override
  public VolumesView volumes() {
    throw denied("volumes");
  }

  @Override
  public ServicesView services() {
    throw denied("services");
  }

  @Override
  public ProcessesView processes() {
    throw denied("processes");
  }

  @Override
  public AccountsView accounts() {
    throw denied("accounts");
  }

  @Override
  public AppxView appx() {
    throw denied("packages");
  }

  @Override
  public SystemView system() {
    throw denied("system");
  }

  @Override
  public CommandsView commands() {
    throw denied("commands");
  }

  @Override
  public MachineClock clock() {
    throw denied("clock");
  }

  private static MachineException denied(String port) {
    return new MachineException(MachineException.Reason.DENIED, "read", port);
  }
}
