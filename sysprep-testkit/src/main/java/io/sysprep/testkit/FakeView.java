package io.sysprep.testkit;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WmiView;

/** All that can be read of the fake, through one gate. */
record FakeView(
    RegistryView registry,
    WmiView wmi,
    FilesView files,
    VolumesView volumes,
    ServicesView services,
    ProcessesView processes,
    AccountsView accounts,
    AppxView appx,
    SystemView system,
    CommandsView commands,
    MachineClock clock)
    implements MachineView {

  static FakeView through(Gate gate, MachineClock clock, Script script) {
    return new FakeView(
        new FakeRegistryView(gate),
        new FakeWmiView(gate, script),
        new FakeFilesView(gate),
        new FakeVolumesView(gate),
        new FakeServicesView(gate),
        new FakeProcessesView(gate),
        new FakeAccountsView(gate),
        new FakeAppxView(gate),
        new FakeSystemView(gate),
        new FakeCommands(gate, script.commands()),
        clock);
  }
}
