package io.sysprep.run.overlay;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.PowerControl;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.ServicesControl;
import java.util.function.Consumer;

/** Changes the layers, and tells the recorder of each change. */
record OverlayControl(
    RegistryControl registry,
    FilesControl files,
    ServicesControl services,
    ProgramsControl programs,
    PowerControl power)
    implements MachineControl {

  static OverlayControl of(Layers layers, Recorder recorder, Consumer<ProgramLaunch> effect) {
    return new OverlayControl(
        new OverlayRegistry(layers.registry(), recorder),
        new OverlayFiles(layers.files(), recorder),
        new OverlayServices(layers.services(), recorder),
        new OverlayPrograms(layers.files(), recorder, effect),
        new OverlayPower(recorder));
  }
}
