package io.sysprep.windows;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.PowerControl;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.ServicesControl;

/** What can be changed on a Windows. */
record WindowsControl(
    RegistryControl registry,
    FilesControl files,
    ServicesControl services,
    ProgramsControl programs,
    PowerControl power)
    implements MachineControl {}
