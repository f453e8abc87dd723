package io.sysprep.windows;

import io.sysprep.machine.ProcessInfo;

/** The processes of this machine, whatever it runs, as Java sees them. */
final class JavaProcesses implements NativeProcesses {

  @Override
  public Snapshot snapshot() {
    return new Snapshot(0, ProcessHandle.allProcesses().map(JavaProcesses::describe).toList());
  }

  private static ProcessInfo describe(ProcessHandle process) {
    long parent = process.parent().map(ProcessHandle::pid).orElse(0L);
    return new ProcessInfo(process.pid(), parent, process.info().command().orElse("?"));
  }
}
