package io.sysprep.windows.proof;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.PowerControl;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.ServicesControl;
import java.util.ArrayList;
import java.util.List;

/** A machine as it is, but for power: that is written down and not done. */
record RecordedPower(Machine machine, List<String> calls)
    implements Machine, MachineControl, PowerControl {

  static RecordedPower on(Machine machine) {
    return new RecordedPower(machine, new ArrayList<>());
  }

  @Override
  public MachineView view() {
    return machine.view();
  }

  @Override
  public MachineControl control() {
    return this;
  }

  @Override
  public void close() {
    machine.close();
  }

  @Override
  public RegistryControl registry() {
    return machine.control().registry();
  }

  @Override
  public FilesControl files() {
    return machine.control().files();
  }

  @Override
  public ServicesControl services() {
    return machine.control().services();
  }

  @Override
  public ProgramsControl programs() {
    return machine.control().programs();
  }

  @Override
  public PowerControl power() {
    return this;
  }

  @Override
  public void powerOff() {
    calls.add("power off");
  }

  @Override
  public void restart() {
    calls.add("restart");
  }
}
