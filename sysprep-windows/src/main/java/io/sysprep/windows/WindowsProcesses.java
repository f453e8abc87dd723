package io.sysprep.windows;

import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProcessesView;
import java.util.Comparator;
import java.util.List;

/** Reads the processes of Windows. */
final class WindowsProcesses implements ProcessesView {

  private final NativeProcesses natives;

  WindowsProcesses(NativeProcesses natives) {
    this.natives = natives;
  }

  @Override
  public List<ProcessInfo> all() {
    NativeProcesses.Snapshot snapshot = natives.snapshot();
    WindowsErrors.requireSuccess("list", "processes", snapshot.code());
    return snapshot.processes().stream().sorted(Comparator.comparingLong(ProcessInfo::id)).toList();
  }

  @Override
  public long ownId() {
    return ProcessHandle.current().pid();
  }
}
