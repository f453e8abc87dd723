package io.sysprep.windows;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.SystemView;
import io.sysprep.stored.AppxInRegistry;
import io.sysprep.stored.AppxManifests;
import io.sysprep.windows.accounts.WindowsAccounts;
import io.sysprep.windows.files.DiskFlush;
import io.sysprep.windows.files.HostPaths;
import io.sysprep.windows.files.WindowsFiles;
import io.sysprep.windows.files.WindowsFilesControl;
import io.sysprep.windows.files.WindowsProtection;
import io.sysprep.windows.files.WindowsVolumes;
import io.sysprep.windows.programs.CommandQuoting;
import io.sysprep.windows.programs.CommandRunner;
import io.sysprep.windows.programs.ProcessTree;
import io.sysprep.windows.programs.ProgramStart;
import io.sysprep.windows.programs.WindowsProcesses;
import io.sysprep.windows.programs.WindowsProgramsControl;
import io.sysprep.windows.programs.WindowsReadOnlyCommands;
import io.sysprep.windows.registry.WindowsRegistry;
import io.sysprep.windows.registry.WindowsRegistryControl;
import io.sysprep.windows.services.WindowsServices;
import io.sysprep.windows.services.WindowsServicesControl;
import io.sysprep.windows.system.WindowsClock;
import io.sysprep.windows.system.WindowsPowerControl;
import io.sysprep.windows.system.WindowsSystem;
import io.sysprep.windows.wmi.WindowsWmi;
import java.util.Optional;

/** The Windows that this JVM runs on. */
final class WindowsMachine implements Machine {

  private final WindowsNatives natives;
  private final MachineClock clock = new WindowsClock();
  private final WindowsWmi wmi;
  private final RegistryView registry;
  private final SystemView system;
  private final AccountsView accounts;
  private final HostPaths paths;
  private final WindowsProtection protection;
  private final WindowsProcesses processes;
  private final ProgramStart start;
  private final MachineView view;
  private final MachineControl control;

  private WindowsMachine(WindowsNatives natives) {
    this.natives = natives;
    wmi = new WindowsWmi(natives.wmi(), clock);
    registry = new WindowsRegistry(natives.registry());
    system =
        new WindowsSystem(
            natives.system(), registry, name -> Optional.ofNullable(System.getenv(name)));
    accounts = new WindowsAccounts(natives.accounts(), system);
    paths = hostPaths(system);
    protection =
        new WindowsProtection(natives.fileProtection(), paths, () -> accounts.currentUser().sid());
    processes = new WindowsProcesses(natives.processes());
    start = new ProgramStart(paths, CommandQuoting::quote);
    view = whatCanBeRead();
    control = whatCanBeChanged();
  }

  static WindowsMachine open(WindowsNatives natives) {
    return new WindowsMachine(natives);
  }

  @Override
  public MachineView view() {
    return view;
  }

  @Override
  public MachineControl control() {
    return control;
  }

  @Override
  public void close() {
    wmi.close();
  }

  /** PROCESSOR_ARCHITEW6432 is set for a 32-bit process on a 64-bit Windows, and for no other. */
  static HostPaths hostPaths(SystemView system) {
    return system.variable("PROCESSOR_ARCHITEW6432").isPresent()
        ? HostPaths.redirected(system.windowsFolder(), HostPaths.direct())
        : HostPaths.direct();
  }

  private MachineView whatCanBeRead() {
    WindowsFiles files = new WindowsFiles(paths, natives.fileVersions(), protection);
    return new WindowsView(
        registry,
        wmi,
        files,
        new WindowsVolumes(natives.volumes(), wmi),
        new WindowsServices(natives.services()),
        processes,
        accounts,
        new AppxInRegistry(registry, new AppxManifests(files, system)),
        system,
        new WindowsReadOnlyCommands(
            system,
            new CommandRunner(start, new ProcessTree(processes), CommandRunner.OUTPUT_LIMIT)),
        clock);
  }

  private MachineControl whatCanBeChanged() {
    return new WindowsControl(
        new WindowsRegistryControl(natives.registry()),
        new WindowsFilesControl(paths, DiskFlush.throughTheChannel(), protection, clock),
        new WindowsServicesControl(natives.services(), clock),
        new WindowsProgramsControl(start, new ProcessTree(processes)),
        new WindowsPowerControl(natives.power()));
  }
}
