package io.sysprep.windows;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.SystemView;
import io.sysprep.windows.accounts.WindowsAccounts;
import io.sysprep.windows.files.DiskFlush;
import io.sysprep.windows.files.HostPaths;
import io.sysprep.windows.files.WindowsFiles;
import io.sysprep.windows.files.WindowsFilesControl;
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
import io.sysprep.windows.system.AppxManifests;
import io.sysprep.windows.system.WindowsAppx;
import io.sysprep.windows.system.WindowsClock;
import io.sysprep.windows.system.WindowsPowerControl;
import io.sysprep.windows.system.WindowsSystem;
import io.sysprep.windows.wmi.WindowsWmi;
import java.util.Optional;

/** The Windows that this JVM runs on. */
final class WindowsMachine implements Machine {

  private final WindowsWmi wmi;
  private final MachineView view;
  private final MachineControl control;

  private WindowsMachine(WindowsWmi wmi, MachineView view, MachineControl control) {
    this.wmi = wmi;
    this.view = view;
    this.control = control;
  }

  static WindowsMachine open(WindowsNatives natives) {
    MachineClock clock = new WindowsClock();
    RegistryView registry = new WindowsRegistry(natives.registry());
    SystemView system =
        new WindowsSystem(
            natives.system(), registry, name -> Optional.ofNullable(System.getenv(name)));
    HostPaths paths = hostPaths(system);
    ProgramStart start = new ProgramStart(paths, CommandQuoting::quote);
    WindowsWmi wmi = new WindowsWmi(natives.wmi(), clock);
    return new WindowsMachine(
        wmi,
        view(natives, wmi, registry, system, paths, start, clock),
        control(natives, paths, start, clock));
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

  private static MachineView view(
      WindowsNatives natives,
      WindowsWmi wmi,
      RegistryView registry,
      SystemView system,
      HostPaths paths,
      ProgramStart start,
      MachineClock clock) {
    WindowsProcesses processes = new WindowsProcesses(natives.processes());
    WindowsFiles files = new WindowsFiles(paths, natives.fileVersions());
    return new WindowsView(
        registry,
        wmi,
        files,
        new WindowsVolumes(natives.volumes(), wmi),
        new WindowsServices(natives.services()),
        processes,
        new WindowsAccounts(natives.accounts(), system),
        new WindowsAppx(registry, new AppxManifests(files, system)),
        system,
        new WindowsReadOnlyCommands(
            system,
            new CommandRunner(start, new ProcessTree(processes), CommandRunner.OUTPUT_LIMIT)),
        clock);
  }

  private static MachineControl control(
      WindowsNatives natives, HostPaths paths, ProgramStart start, MachineClock clock) {
    return new WindowsControl(
        new WindowsRegistryControl(natives.registry()),
        new WindowsFilesControl(paths, DiskFlush.throughTheChannel()),
        new WindowsServicesControl(natives.services(), clock),
        new WindowsProgramsControl(
            start, new ProcessTree(new WindowsProcesses(natives.processes()))),
        new WindowsPowerControl(natives.power()));
  }
}
