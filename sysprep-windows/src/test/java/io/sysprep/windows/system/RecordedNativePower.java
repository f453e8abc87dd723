package io.sysprep.windows.system;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineChange.PoweredOff;
import io.sysprep.machine.MachineChange.Restarted;
import io.sysprep.machine.PowerControl;
import io.sysprep.testkit.contract.PowerFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Writes down what is asked of Windows about power, and answers as Windows does. */
final class RecordedNativePower implements NativePower, PowerFixture {

  private static final int RESTART = 0x4;
  private static final int NOT_ALL_ASSIGNED = 1300;
  private static final int SHUTDOWN_IN_PROGRESS = 1115;

  private final PowerControl power = new WindowsPowerControl(this);
  private final List<String> calls = new ArrayList<>();
  private final List<MachineChange> requests = new ArrayList<>();
  private boolean privileged = true;
  private OptionalInt refusal = OptionalInt.empty();

  /** Lets Windows refuse to shut down from now on. */
  void refuse(int code) {
    refusal = OptionalInt.of(code);
  }

  /** The native calls, in order. */
  List<String> calls() {
    return calls;
  }

  @Override
  public int enablePrivilege() {
    calls.add("privilege");
    return privileged ? 0 : NOT_ALL_ASSIGNED;
  }

  @Override
  public int initiate(int flags, int reason) {
    calls.add("shutdown 0x%x for 0x%x".formatted(flags, reason));
    if (refusal.isPresent()) {
      return refusal.getAsInt();
    }
    if (!requests.isEmpty()) {
      return SHUTDOWN_IN_PROGRESS;
    }
    requests.add((flags & RESTART) == 0 ? new PoweredOff() : new Restarted());
    return 0;
  }

  @Override
  public PowerControl power() {
    return power;
  }

  @Override
  public List<MachineChange> requests() {
    return requests;
  }

  @Override
  public void withholdPrivilege() {
    privileged = false;
  }

  @Override
  public void grantPrivilege() {
    privileged = true;
  }
}
