package io.sysprep.windows;

import io.sysprep.machine.ProcessInfo;
import java.util.List;

/** The calls about processes that the binding makes. */
interface NativeProcesses {

  /**
   * The processes of a snapshot.
   *
   * @param code 0, or the last error
   * @param processes what ran, in no order
   */
  record Snapshot(int code, List<ProcessInfo> processes) {}

  /** CreateToolhelp32Snapshot, Process32First and Process32Next. */
  Snapshot snapshot();
}
