package io.sysprep.testkit.contract;

import static org.junit.jupiter.api.Assumptions.abort;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiQuery;
import java.io.Closeable;
import java.util.List;

/**
 * What an implementation supplies so that the contracts can be run on it.
 *
 * <p>Each hook gives the same answer during one test. What a test leaves behind lies below {@link
 * #scratchKey()}, {@link #sharedScratchKey()} and {@link #scratchFolder()}; removing it afterwards
 * is up to the fixture. A hook that cannot be supplied aborts with the reason, which skips the test
 * visibly.
 */
public interface MachineFixture {

  /** {@return the machine, the same object each time} */
  Machine machine();

  /** {@return what can be read now; asked for anew after each change} */
  default MachineView view() {
    return machine().view();
  }

  /** {@return what can be changed} */
  default MachineControl control() {
    return machine().control();
  }

  /**
   * {@return a key below {@code HKLM\SOFTWARE} in the 64-bit view that does not exist, nor in the
   * 32-bit view, and may be made}
   */
  RegistryKey scratchKey();

  /**
   * {@return a key below {@code HKLM\SYSTEM}, which both views share, that does not exist and may
   * be made}
   */
  RegistryKey sharedScratchKey();

  /** {@return an empty folder in which anything may be done} */
  WindowsPath scratchFolder();

  /** {@return an existing folder that others than administrators may use; not changed} */
  default WindowsPath folderOpenToOthers() {
    return abort("This fixture has no folder that is certain to be open to others");
  }

  /** {@return a program or DLL that has a version resource} */
  WindowsPath versionedFile();

  /**
   * Holds a file open for writing, as another process would.
   *
   * @param path an existing file
   * @return what ends that
   */
  default Closeable writerOf(WindowsPath path) {
    return abort("This fixture has no second process that could hold a file open");
  }

  /** {@return the name of a service that is stopped, starts on demand, and may be changed} */
  String service();

  /** {@return the name of a local account} */
  String localAccount();

  /** {@return a query of a class that does not exist in a namespace that does} */
  default WmiQuery queryOfMissingClass() {
    return WmiQuery.of("root\\cimv2", "Sysprep_NoSuchClass", "Name");
  }

  /** {@return a query in a namespace that does not exist} */
  default WmiQuery queryOfMissingNamespace() {
    return WmiQuery.of("root\\no_such_namespace", "Win32_OperatingSystem", "Version");
  }

  /** {@return a query that takes longer than its deadline} */
  default WmiQuery queryPastItsDeadline() {
    return abort("This fixture knows no query that is certain to be slow");
  }

  /** {@return a command that takes longer than a second} */
  default ReadOnlyCommand slowCommand() {
    return abort("This fixture knows no command that is certain to be slow");
  }

  /**
   * Gives a program that prints and ends.
   *
   * @param exitCode the exit code, 0 to 4294967295
   * @param output what it prints to its standard output, in ASCII, without a line end
   * @param errors what it prints to its standard error output, likewise
   * @return the program
   */
  ProgramLaunch printing(long exitCode, String output, String errors);

  /**
   * Gives a program that prints each argument it sees on a line of its own, in UTF-8, and ends.
   *
   * @param arguments the arguments it shall see
   * @return the program
   */
  ProgramLaunch echoing(List<String> arguments);

  /** {@return a program that runs until it is ended} */
  ProgramLaunch lasting();

  /** {@return a program that runs until it is ended, and starts another that does the same} */
  default ProgramLaunch lastingWithChild() {
    return abort("This fixture has no program that starts another");
  }
}
