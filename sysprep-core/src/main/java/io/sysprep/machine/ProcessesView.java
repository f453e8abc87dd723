package io.sysprep.machine;

import java.util.List;

/** Reads which processes run. */
public interface ProcessesView {

  /**
   * Lists all processes.
   *
   * @return the processes, by process id
   * @throws MachineException when access is denied or reading fails
   */
  List<ProcessInfo> all();

  /** {@return the id of the process that this program runs in, which is also in {@link #all()}} */
  long ownId();

  /**
   * Lists the processes of a program.
   *
   * @param programName the file name, such as {@code sysprep.exe}, without regard to case
   * @return the processes, by process id; an empty list when none runs
   * @throws MachineException when access is denied or reading fails
   */
  default List<ProcessInfo> named(String programName) {
    return all().stream().filter(process -> process.name().equalsIgnoreCase(programName)).toList();
  }
}
