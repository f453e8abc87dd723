package io.sysprep.testkit;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.PowerControl;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.ServicesControl;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.Program;
import java.util.Map;

/** All that can be changed on the fake, through one gate. */
record FakeControl(
    RegistryControl registry,
    FilesControl files,
    ServicesControl services,
    ProgramsControl programs,
    PowerControl power)
    implements MachineControl {

  static FakeControl through(Gate gate, Map<WindowsPath, Program> programs, Runnable requireAlive) {
    return new FakeControl(
        new FakeRegistryControl(gate),
        new FakeFilesControl(gate),
        new FakeServicesControl(gate),
        new FakeProgramsControl(gate, programs, requireAlive),
        new FakePowerControl(gate));
  }
}
