package io.sysprep.windows;

import java.util.List;
import java.util.OptionalLong;

/** The calls about processes that the binding makes. */
interface NativeProcesses {

  /**
   * A process of a snapshot.
   *
   * @param id the process id
   * @param parentId the id of the process that started it
   * @param program the file name of its program
   */
  record Entry(long id, long parentId, String program) {}

  /**
   * The processes of a snapshot.
   *
   * @param code 0, or the last error
   * @param processes what ran, in no order
   */
  record Snapshot(int code, List<Entry> processes) {}

  /** CreateToolhelp32Snapshot, Process32First and Process32Next. */
  Snapshot snapshot();

  /**
   * OpenProcess and GetProcessTimes: the creation time of a process, in the units of a FILETIME;
   * empty when Windows refuses.
   */
  OptionalLong creationTime(long id);
}
