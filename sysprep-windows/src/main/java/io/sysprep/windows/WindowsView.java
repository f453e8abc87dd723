package io.sysprep.windows;

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

/** What can be read of a Windows. */
record WindowsView(
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
    implements MachineView {}
