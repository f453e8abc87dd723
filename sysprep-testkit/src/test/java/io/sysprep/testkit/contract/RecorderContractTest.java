package io.sysprep.testkit.contract;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.testkit.FakeWindows;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Who asks a machine while it is recorded gets the answers of the machine. */
class RecorderContractTest implements MachineViewContract, RegistryContract, FilesContract {

  private final FakeFixture fixture =
      new FakeFixture(FakeWindows.windowsServer2022(), RecordedMachine::new);

  @Override
  public MachineFixture fixture() {
    return fixture;
  }

  private record RecordedMachine(Machine machine) implements Machine {

    @Override
    public MachineView view() {
      AtomicReference<MachineView> recorded = new AtomicReference<>();
      MachineSnapshot.recording(machine.view(), recorded::set);
      return Objects.requireNonNull(recorded.get());
    }

    @Override
    public MachineControl control() {
      return machine.control();
    }

    @Override
    public void close() {
      machine.close();
    }
  }
}
