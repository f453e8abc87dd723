package io.sysprep.machine;

import java.util.Optional;

/**
 * Reads what kind of Windows this is and where it is.
 *
 * <p>Each method throws {@link MachineException} when reading fails.
 */
public interface SystemView {

  /** {@return the version of the running Windows} */
  WindowsVersion version();

  /** {@return the processor architecture of the running Windows} */
  Architecture architecture();

  /** {@return the Windows folder, such as {@code C:\Windows}} */
  WindowsPath windowsFolder();

  /**
   * {@return the folder for data of all users, such as {@code C:\ProgramData}}
   *
   * <p>As Windows itself has it, whatever the environment variable of that name says: that one is
   * handed down by whoever started this program.
   */
  WindowsPath programDataFolder();

  /**
   * {@return the folder of programs as wide as Windows, such as {@code C:\Program Files}; likewise
   * not from the environment}
   */
  WindowsPath programFilesFolder();

  /** {@return the name of the machine} */
  String computerName();

  /** {@return the machine's role in a workgroup or domain} */
  DomainRole domainRole();

  /** {@return whether Windows runs in a virtual machine; empty when the firmware does not tell} */
  Optional<Boolean> virtualMachine();

  /**
   * Reads an environment variable.
   *
   * @param name the name, without regard to case
   * @return its value; empty when it is not set
   */
  Optional<String> variable(String name);

  /**
   * {@return the number of the OEM code page in which console programs write, such as 437 or 850}
   */
  int oemCodePage();

  /**
   * {@return the language identifier of the user interface, such as 0x0409; slmgr.vbs picks its
   * texts by it}
   */
  int uiLanguage();
}
