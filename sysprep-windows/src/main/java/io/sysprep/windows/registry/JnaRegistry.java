package io.sysprep.windows.registry;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryHive;
import io.sysprep.windows.jna.JnaAdvapi32;
import java.util.Arrays;

/** Calls the registry of Windows; no logic, because nothing here runs off Windows. */
public final class JnaRegistry implements NativeRegistry {

  private final JnaAdvapi32 advapi = JnaAdvapi32.INSTANCE;

  @Override
  public Opened open(RegistryHive hive, String path, int access) {
    PointerByReference key = new PointerByReference();
    int code = advapi.RegOpenKeyEx(root(hive), path, 0, access, key);
    return new Opened(code, Pointer.nativeValue(key.getValue()));
  }

  @Override
  public Opened create(RegistryHive hive, String path, int access) {
    PointerByReference key = new PointerByReference();
    int code = advapi.RegCreateKeyEx(root(hive), path, 0, null, 0, access, null, key, null);
    return new Opened(code, Pointer.nativeValue(key.getValue()));
  }

  @Override
  public int close(long key) {
    return advapi.RegCloseKey(new Pointer(key));
  }

  @Override
  public Stored query(long key, String name, int capacity) {
    byte[] data = new byte[capacity];
    IntByReference type = new IntByReference();
    IntByReference size = new IntByReference(capacity);
    int code = advapi.RegQueryValueEx(new Pointer(key), name, null, type, data, size);
    return stored(code, name, type, data, size);
  }

  @Override
  public Stored enumerateValue(long key, int index, int nameCapacity, int capacity) {
    char[] name = new char[nameCapacity];
    IntByReference length = new IntByReference(nameCapacity);
    byte[] data = new byte[capacity];
    IntByReference type = new IntByReference();
    IntByReference size = new IntByReference(capacity);
    int code = advapi.RegEnumValue(new Pointer(key), index, name, length, null, type, data, size);
    return stored(code, text(code, name, length), type, data, size);
  }

  @Override
  public Named enumerateKey(long key, int index, int capacity) {
    char[] name = new char[capacity];
    IntByReference length = new IntByReference(capacity);
    int code = advapi.RegEnumKeyEx(new Pointer(key), index, name, length, null, null, null, null);
    return new Named(code, text(code, name, length));
  }

  @Override
  public int set(long key, String name, int type, byte[] data) {
    return advapi.RegSetValueEx(new Pointer(key), name, 0, type, data, data.length);
  }

  @Override
  public int deleteValue(long key, String name) {
    return advapi.RegDeleteValue(new Pointer(key), name);
  }

  @Override
  public int deleteKey(long parent, String name, int view) {
    return advapi.RegDeleteKeyEx(new Pointer(parent), name, view, 0);
  }

  private static Stored stored(
      int code, String name, IntByReference type, byte[] data, IntByReference size) {
    Bytes used = code == 0 ? Bytes.of(Arrays.copyOf(data, size.getValue())) : Bytes.of();
    return new Stored(code, name, type.getValue(), size.getValue(), used);
  }

  private static String text(int code, char[] name, IntByReference length) {
    return code == 0 ? new String(name, 0, length.getValue()) : "";
  }

  // winreg.h: numbers of 32 bits, extended by their sign to the width of a handle
  private static Pointer root(RegistryHive hive) {
    return new Pointer(
        switch (hive) {
          case CLASSES_ROOT -> 0x8000_0000;
          case CURRENT_USER -> 0x8000_0001;
          case LOCAL_MACHINE -> 0x8000_0002;
          case USERS -> 0x8000_0003;
        });
  }
}
