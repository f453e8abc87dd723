package io.sysprep.testkit.wmi;

import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import java.util.List;
import java.util.Set;

/** The processes. */
final class RunningProcess implements WmiClass {

  @Override
  public String name() {
    return "Win32_Process";
  }

  @Override
  public Set<String> properties() {
    return Set.of("ProcessId", "ParentProcessId", "Name");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    return computer.processes().all().stream().map(RunningProcess::row).toList();
  }

  private static WmiRow row(ProcessInfo process) {
    return new Row()
        .number("ProcessId", process.id())
        .number("ParentProcessId", process.parentId())
        .text("Name", process.name())
        .done();
  }
}
