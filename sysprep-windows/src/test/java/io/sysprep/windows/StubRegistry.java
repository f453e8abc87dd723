package io.sysprep.windows;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryHive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A registry of two views with one key each, whose answers a test can spoil. */
final class StubRegistry implements NativeRegistry {

  static final int FLAG_64 = 0x100;
  static final int FLAG_32 = 0x200;

  final List<String> calls = new ArrayList<>();
  final Map<String, Stored> values = new LinkedHashMap<>();
  final List<String> subKeys = new ArrayList<>();
  int openCode;
  int closeCode;
  int queryCode;
  int growsBy;

  void put(String name, int type, byte... data) {
    values.put(name, new Stored(0, name, type, data.length, Bytes.of(data)));
  }

  @Override
  public Opened open(RegistryHive hive, String path, int access) {
    calls.add("open " + hive.shortName() + "\\" + path + view(access));
    return new Opened(openCode, 1);
  }

  @Override
  public Opened create(RegistryHive hive, String path, int access) {
    calls.add("create " + hive.shortName() + "\\" + path + view(access));
    return new Opened(openCode, 1);
  }

  @Override
  public int close(long key) {
    calls.add("close");
    return closeCode;
  }

  @Override
  public Stored query(long key, String name, int capacity) {
    Stored stored = values.get(name);
    if (queryCode != 0 || stored == null) {
      return new Stored(queryCode != 0 ? queryCode : 2, name, 0, 0, Bytes.of());
    }
    return fitted(stored, capacity);
  }

  @Override
  public Stored enumerateValue(long key, int index, int nameCapacity, int capacity) {
    if (index >= values.size()) {
      return new Stored(WindowsErrors.NO_MORE_ITEMS, "", 0, 0, Bytes.of());
    }
    return fitted(List.copyOf(values.values()).get(index), capacity);
  }

  @Override
  public Named enumerateKey(long key, int index, int capacity) {
    return index < subKeys.size()
        ? new Named(0, subKeys.get(index))
        : new Named(WindowsErrors.NO_MORE_ITEMS, "");
  }

  @Override
  public int set(long key, String name, int type, byte[] data) {
    put(name, type, data);
    return 0;
  }

  @Override
  public int deleteValue(long key, String name) {
    return values.remove(name) == null ? 2 : 0;
  }

  @Override
  public int deleteKey(long parent, String name, int view) {
    calls.add("delete " + name + view(view));
    return 0;
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
