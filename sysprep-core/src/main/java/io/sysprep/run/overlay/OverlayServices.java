package io.sysprep.run.overlay;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.ServicesControl;
import java.time.Duration;

/** Changes services in their layer, and tells the recorder. */
record OverlayServices(ServiceLayer layer, Recorder recorder) implements ServicesControl {

  @Override
  public void changeStartMode(String name, ServiceStartMode mode) {
    layer.changeStartMode(name, mode);
    recorder.record(new MachineChange.ServiceStartModeChanged(name, mode));
  }

  @Override
  public void start(String name, Duration deadline) {
    if (layer.changeState(name, ServiceState.RUNNING)) {
      recorder.record(new MachineChange.ServiceStarted(name));
    }
  }

  @Override
  public void stop(String name, Duration deadline) {
    if (layer.changeState(name, ServiceState.STOPPED)) {
      recorder.record(new MachineChange.ServiceStopped(name));
    }
  }
}
