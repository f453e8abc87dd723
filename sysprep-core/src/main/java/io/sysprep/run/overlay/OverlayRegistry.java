package io.sysprep.run.overlay;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;

/** Changes the registry in its layer, and tells the recorder of what made a difference. */
record OverlayRegistry(RegistryLayer layer, Recorder recorder) implements RegistryControl {

  @Override
  public void write(RegistryKey key, String name, RegistryValue value) {
    layer.write(key, name, value);
    recorder.record(new MachineChange.RegistryValueWritten(key, name, value));
  }

  @Override
  public void createKey(RegistryKey key) {
    if (layer.createKey(key)) {
      recorder.record(new MachineChange.RegistryKeyCreated(key));
    }
  }

  @Override
  public void deleteValue(RegistryKey key, String name) {
    if (layer.deleteValue(key, name)) {
      recorder.record(new MachineChange.RegistryValueDeleted(key, name));
    }
  }

  @Override
  public void deleteKey(RegistryKey key) {
    if (layer.deleteKey(key)) {
      recorder.record(new MachineChange.RegistryKeyDeleted(key));
    }
  }
}
