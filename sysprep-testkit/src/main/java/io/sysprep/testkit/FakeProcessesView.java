package io.sysprep.testkit;

import io.sysprep.machine.Port;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProcessesView;
import java.util.List;

/** Lists the processes of the fake. */
final class FakeProcessesView implements ProcessesView {

  private final Gate gate;

  FakeProcessesView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public List<ProcessInfo> all() {
    return gate.ask(
        Question.of("list", Subject.all(Port.PROCESSES)),
        List.of(),
        () -> gate.computer().processes().all());
  }

  @Override
  public long ownId() {
    return gate.computer().processes().caller();
  }
}
