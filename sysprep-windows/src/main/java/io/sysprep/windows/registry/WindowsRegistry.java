package io.sysprep.windows.registry;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.stored.ValueCodec;
import io.sysprep.windows.failures.WindowsErrors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the registry of Windows. */
public final class WindowsRegistry implements RegistryView {

  private static final int FIRST_CAPACITY = 1024;
  // Microsoft Learn, "Registry Element Size Limits": 255 characters for a key, 16,383 for a value.
  private static final int KEY_NAME_CAPACITY = 256;
  private static final int VALUE_NAME_CAPACITY = 16_384;
  // A value that outgrows every buffer in the moment between two calls is not a value to wait for.
  private static final int MOST_TRIES = 16;

  private final KeyAccess keys;

  public WindowsRegistry(NativeRegistry natives) {
    this.keys = new KeyAccess(natives);
  }

  @Override
  public boolean exists(RegistryKey key) {
    return keys.inExisting(key, KeyAccess.READ, "open registry key", handle -> true).isPresent();
  }

  @Override
  public Optional<RegistryValue> value(RegistryKey key, String name) {
    return keys.inExisting(
            key, KeyAccess.READ, "read registry key", handle -> query(handle, key, name))
        .flatMap(found -> found);
  }

  @Override
  public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
    return keys.inExisting(
        key, KeyAccess.READ, "read registry key", handle -> allValues(handle, key));
  }

  @Override
  public Optional<List<String>> subKeys(RegistryKey key) {
    return keys.inExisting(
        key, KeyAccess.READ, "list registry key", handle -> allSubKeys(handle, key));
  }

  private Optional<RegistryValue> query(long handle, RegistryKey key, String name) {
    String subject = key + "\\" + name;
    NativeRegistry.Stored stored =
        growing(subject, size -> keys.natives().query(handle, name, size));
    if (KeyAccess.isAbsent(stored.code())) {
      return Optional.empty();
    }
    WindowsErrors.requireSuccess("read registry value", subject, stored.code());
    return Optional.of(ValueCodec.decode(stored.type(), stored.data().toByteArray()));
  }

  private Map<String, RegistryValue> allValues(long handle, RegistryKey key) {
    Map<String, RegistryValue> values = new LinkedHashMap<>();
    for (int i = 0; ; i++) {
      NativeRegistry.Stored stored = valueAt(handle, key, i);
      if (stored.code() == WindowsErrors.NO_MORE_ITEMS) {
        return Collections.unmodifiableMap(values);
      }
      WindowsErrors.requireSuccess("read registry values of", key, stored.code());
      values.put(stored.name(), ValueCodec.decode(stored.type(), stored.data().toByteArray()));
    }
  }

  private NativeRegistry.Stored valueAt(long handle, RegistryKey key, int index) {
    return growing(
        key.toString(),
        size -> keys.natives().enumerateValue(handle, index, VALUE_NAME_CAPACITY, size));
  }

  private List<String> allSubKeys(long handle, RegistryKey key) {
    List<String> names = new ArrayList<>();
    for (int i = 0; ; i++) {
      NativeRegistry.Named named = keys.natives().enumerateKey(handle, i, KEY_NAME_CAPACITY);
      if (named.code() == WindowsErrors.NO_MORE_ITEMS) {
        return List.copyOf(names);
      }
      WindowsErrors.requireSuccess("list registry key", key, named.code());
      names.add(named.name());
    }
  }

  /** Reads with a larger buffer until the value fits: it may grow between two calls. */
  private static NativeRegistry.Stored growing(String subject, Sized read) {
    int capacity = FIRST_CAPACITY;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      NativeRegistry.Stored stored = read.with(capacity);
      if (stored.code() != WindowsErrors.MORE_DATA) {
        return stored;
      }
      capacity = Math.max(capacity * 2, stored.size());
    }
    throw new MachineException(
        MachineException.Reason.FAILED, "read while it keeps growing", subject);
  }

  /** A read into a buffer of a given size. */
  private interface Sized {
    NativeRegistry.Stored with(int capacity);
  }
}
