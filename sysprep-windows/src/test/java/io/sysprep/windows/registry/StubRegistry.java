package io.sysprep.windows.registry;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryValue;
import io.sysprep.stored.ValueCodec;
import io.sysprep.windows.failures.WindowsErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A registry of two views whose keys all hold the same values, and whose answers a test can spoil.
 *
 * <p>As Windows does, it denies what the key was not opened for.
 */
public final class StubRegistry implements NativeRegistry {

  static final int FLAG_64 = 0x100;
  static final int FLAG_32 = 0x200;
  // winnt.h, KEY_QUERY_VALUE and so on
  private static final int QUERY_VALUE = 0x1;
  private static final int SET_VALUE = 0x2;
  private static final int ENUMERATE_SUB_KEYS = 0x8;

  final List<String> calls = new ArrayList<>();
  public final Map<String, Stored> values = new LinkedHashMap<>();
  private final Map<String, List<String>> subKeys = new HashMap<>();
  private final List<Handle> handles = new ArrayList<>();
  int openCode;
  int closeCode;
  int queryCode;
  int listCode;
  int setCode;
  int deleteCode;
  int growsBy;
  Runnable beforeQuery = () -> {};

  /** A key that was opened: its path, and what for. */
  private record Handle(String path, int access) {}

  public void put(String name, RegistryValue value) {
    put(name, ValueCodec.typeOf(value), ValueCodec.encode(value));
  }

  void put(String name, int type, byte... data) {
    values.put(name, new Stored(0, name, type, data.length, Bytes.of(data)));
  }

  void subKey(String path, String... names) {
    subKeys.put(path, new ArrayList<>(List.of(names)));
  }

  @Override
  public Opened open(RegistryHive hive, String path, int access) {
    calls.add("open " + hive.shortName() + "\\" + path + view(access));
    return opened(path, access);
  }

  @Override
  public Opened create(RegistryHive hive, String path, int access) {
    calls.add("create " + hive.shortName() + "\\" + path + view(access));
    return opened(path, access);
  }

  /** {@return what was asked for the last time a key was opened, without the view} */
  int lastAccess() {
    return handles.get(handles.size() - 1).access() & ~(FLAG_64 | FLAG_32);
  }

  private Opened opened(String path, int access) {
    handles.add(new Handle(path, access));
    return new Opened(openCode, handles.size() - 1);
  }

  private boolean denies(long key, int right) {
    return (handles.get((int) key).access() & right) == 0;
  }

  @Override
  public int close(long key) {
    calls.add("close");
    return closeCode;
  }

  @Override
  public Stored query(long key, String name, int capacity) {
    beforeQuery.run();
    if (denies(key, QUERY_VALUE)) {
      return new Stored(5, name, 0, 0, Bytes.of());
    }
    Stored stored = values.get(name);
    if (queryCode != 0 || stored == null) {
      return new Stored(queryCode != 0 ? queryCode : 2, name, 0, 0, Bytes.of());
    }
    return fitted(stored, capacity);
  }

  @Override
  public Stored enumerateValue(long key, int index, int nameCapacity, int capacity) {
    if (listCode != 0 || denies(key, QUERY_VALUE)) {
      return new Stored(listCode != 0 ? listCode : 5, "", 0, 0, Bytes.of());
    }
    if (index >= values.size()) {
      return new Stored(WindowsErrors.NO_MORE_ITEMS, "", 0, 0, Bytes.of());
    }
    return fitted(List.copyOf(values.values()).get(index), capacity);
  }

  @Override
  public Named enumerateKey(long key, int index, int capacity) {
    if (listCode != 0 || denies(key, ENUMERATE_SUB_KEYS)) {
      return new Named(listCode != 0 ? listCode : 5, "");
    }
    List<String> names = subKeys.getOrDefault(handles.get((int) key).path(), List.of());
    return index < names.size()
        ? new Named(0, names.get(index))
        : new Named(WindowsErrors.NO_MORE_ITEMS, "");
  }

  @Override
  public int set(long key, String name, int type, byte[] data) {
    if (setCode != 0 || denies(key, SET_VALUE)) {
      return setCode != 0 ? setCode : 5;
    }
    put(name, type, data);
    return 0;
  }

  @Override
  public int deleteValue(long key, String name) {
    if (deleteCode != 0 || denies(key, SET_VALUE)) {
      return deleteCode != 0 ? deleteCode : 5;
    }
    return values.remove(name) == null ? 2 : 0;
  }

  @Override
  public int deleteKey(long parent, String name, int view) {
    calls.add("delete " + name + view(view));
    return deleteCode;
  }

  /** Another process makes the value longer each time it did not fit. */
  private Stored fitted(Stored stored, int capacity) {
    if (stored.size() <= capacity) {
      return stored;
    }
    values.put(
        stored.name(),
        new Stored(
            0,
            stored.name(),
            stored.type(),
            stored.size() + growsBy,
            grown(stored.data().toByteArray())));
    return new Stored(WindowsErrors.MORE_DATA, stored.name(), 0, stored.size(), Bytes.of());
  }

  private Bytes grown(byte[] data) {
    return Bytes.of(Arrays.copyOf(data, data.length + growsBy));
  }

  private static String view(int access) {
    return (access & FLAG_64) != 0 ? " in 64" : (access & FLAG_32) != 0 ? " in 32" : " in ?";
  }
}
