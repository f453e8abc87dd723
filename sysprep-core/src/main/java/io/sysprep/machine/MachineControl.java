package io.sysprep.machine;

/**
 * What can be changed on a machine.
 *
 * <p>Each method gives a port, the same object each time. Ports may be called from any thread. A
 * change that returned is done and, where it is a file, on the disk.
 */
public interface MachineControl {

  /** {@return changes to the registry} */
  RegistryControl registry();

  /** {@return changes to files and folders} */
  FilesControl files();

  /** {@return starting, stopping and configuring services} */
  ServicesControl services();

  /** {@return launching programs} */
  ProgramsControl programs();

  /** {@return power off and restart} */
  PowerControl power();
}
