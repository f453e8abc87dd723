package io.sysprep.windows.registry;

import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.stored.ValueCodec;
import io.sysprep.windows.failures.WindowsErrors;
import java.util.List;

/** Changes the registry of Windows. */
public final class WindowsRegistryControl implements RegistryControl {

  private final KeyAccess keys;
  private final RegistryView view;

  public WindowsRegistryControl(NativeRegistry natives) {
    this.keys = new KeyAccess(natives);
    this.view = new WindowsRegistry(natives);
  }

  @Override
  public void write(RegistryKey key, String name, RegistryValue value) {
    int code =
        keys.inCreated(
            key,
            KeyAccess.WRITE,
            "create registry key",
            handle ->
                keys.natives()
                    .set(handle, name, ValueCodec.typeOf(value), ValueCodec.encode(value)));
    WindowsErrors.requireSuccess("write registry value", key + "\\" + name, code);
  }

  @Override
  public void createKey(RegistryKey key) {
    keys.inCreated(key, KeyAccess.WRITE, "create registry key", handle -> handle);
  }

  @Override
  public void deleteValue(RegistryKey key, String name) {
    keys.inExisting(
            key,
            KeyAccess.WRITE,
            "open registry key",
            handle -> keys.natives().deleteValue(handle, name))
        .filter(code -> !KeyAccess.isAbsent(code))
        .ifPresent(
            code -> WindowsErrors.requireSuccess("delete registry value", key + "\\" + name, code));
  }

  @Override
  public void deleteKey(RegistryKey key) {
    if (key.path().isEmpty()) {
      throw new IllegalArgumentException("A whole hive is not to be deleted: " + key);
    }
    view.subKeys(key).orElse(List.of()).forEach(name -> deleteKey(key.child(name)));
    deleteEmptyKey(key);
  }

  private void deleteEmptyKey(RegistryKey key) {
    int split = key.path().lastIndexOf('\\');
    RegistryKey parent =
        new RegistryKey(key.hive(), key.path().substring(0, Math.max(split, 0)), key.bitness());
    String name = key.path().substring(split + 1);
    keys.inExisting(
            parent,
            KeyAccess.READ,
            "open registry key",
            handle -> keys.natives().deleteKey(handle, name, KeyAccess.viewOf(key)))
        .filter(code -> !KeyAccess.isAbsent(code))
        .ifPresent(code -> WindowsErrors.requireSuccess("delete registry key", key, code));
  }
}
