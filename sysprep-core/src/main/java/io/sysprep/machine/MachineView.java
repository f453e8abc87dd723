package io.sysprep.machine;

/**
 * What can be read of a machine; nothing can be changed through it.
 *
 * <p>Each method gives a port, the same object each time. Ports may be called from any thread. They
 * answer from the machine as it is at that moment: keep an answer if you need the same one twice.
 */
public interface MachineView {

  /** {@return the registry} */
  RegistryView registry();

  /** {@return Windows Management Instrumentation} */
  WmiView wmi();

  /** {@return files and folders} */
  FilesView files();

  /** {@return disks as Windows letters them, and their encryption} */
  VolumesView volumes();

  /** {@return the services of the service control manager} */
  ServicesView services();

  /** {@return the running processes} */
  ProcessesView processes();

  /** {@return local accounts, groups and the current user} */
  AccountsView accounts();

  /** {@return Store (AppX) packages, installed and provisioned} */
  AppxView appx();

  /** {@return version, folders, domain role and environment} */
  SystemView system();

  /** {@return commands that only read} */
  CommandsView commands();

  /** {@return the machine's clock} */
  MachineClock clock();
}
