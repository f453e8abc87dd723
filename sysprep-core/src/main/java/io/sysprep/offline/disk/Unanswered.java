package io.sysprep.offline.disk;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiView;
import java.time.Duration;
import java.util.List;

/** The ports that need somebody to ask: no processes, no WMI, no commands. */
final class Unanswered implements ProcessesView, WmiView, CommandsView {

  @Override
  public List<ProcessInfo> all() {
    throw new MachineException(Reason.NOT_RUNNING, "list", "processes");
  }

  @Override
  public long ownId() {
    throw new MachineException(Reason.NOT_RUNNING, "find", "this program among its processes");
  }

  @Override
  public List<WmiRow> query(WmiQuery query) {
    throw new MachineException(
        Reason.NOT_RECORDED, "ask WMI for", query.namespace() + ":" + query.className());
  }

  @Override
  public CommandOutput run(ReadOnlyCommand command, Duration deadline) {
    throw new MachineException(
        Reason.NOT_RECORDED,
        "run",
        command.program() + " " + String.join(" ", command.arguments()));
  }
}
