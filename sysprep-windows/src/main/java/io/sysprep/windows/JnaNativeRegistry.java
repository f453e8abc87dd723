package io.sysprep.windows;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryHive;
import java.util.Arrays;

/** Calls the registry of Windows; no logic, because nothing here runs off Windows. */
final class JnaNativeRegistry implements NativeRegistry {

  private final Advapi32 advapi = Advapi32.INSTANCE;
  private final JnaAdvapi32 more = JnaAdvapi32.load();

  @Override
  public Opened open(RegistryHive hive, String path, int access) {
    HKEYByReference key = new HKEYByReference();
    int code = advapi.RegOpenKeyEx(root(hive), path, 0, access, key);
    return new Opened(code, handle(code, key));
  }

  @Override
  public Opened create(RegistryHive hive, String path, int access) {
    HKEYByReference key = new HKEYByReference();
    int code = advapi.RegCreateKeyEx(root(hive), path, 0, null, 0, access, null, key, null);
    return new Opened(code, handle(code, key));
  }

  @Override
  public int close(long key) {
    return advapi.RegCloseKey(key(key));
  }

  @Override
  public Stored query(long key, String name, int capacity) {
    byte[] data = new byte[capacity];
    IntByReference type = new IntByReference();
    IntByReference size = new IntByReference(capacity);
    int code = advapi.RegQueryValueEx(key(key), name, 0, type, data, size);
    return stored(code, name, type, data, size);
  }

  @Override
  public Stored enumerateValue(long key, int index, int nameCapacity, int capacity) {
    char[] name = new char[nameCapacity];
    IntByReference length = new IntByReference(nameCapacity);
    byte[] data = new byte[capacity];
    IntByReference type = new IntByReference();
    IntByReference size = new IntByReference(capacity);
    int code = advapi.RegEnumValue(key(key), index, name, length, null, type, data, size);
    return stored(code, text(code, name, length), type, data, size);
  }

  @Override
  public Named enumerateKey(long key, int index, int capacity) {
    char[] name = new char[capacity];
    IntByReference length = new IntByReference(capacity);
    int code = advapi.RegEnumKeyEx(key(key), index, name, length, null, null, null, null);
    return new Named(code, text(code, name, length));
  }

  @Override
  public int set(long key, String name, int type, byte[] data) {
    return advapi.RegSetValueEx(key(key), name, 0, type, data, data.length);
  }

  @Override
  public int deleteValue(long key, String name) {
    return advapi.RegDeleteValue(key(key), name);
  }

  @Override
  public int deleteKey(long parent, String name, int view) {
    return more.RegDeleteKeyEx(key(parent), name, view, 0);
  }

  private static Stored stored(
      int code, String name, IntByReference type, byte[] data, IntByReference size) {
    Bytes used = code == 0 ? Bytes.of(Arrays.copyOf(data, size.getValue())) : Bytes.of();
    return new Stored(code, name, type.getValue(), size.getValue(), used);
  }

  private static String text(int code, char[] name, IntByReference length) {
    return code == 0 ? new String(name, 0, length.getValue()) : "";
  }

  private static long handle(int code, HKEYByReference key) {
    return code == 0 ? Pointer.nativeValue(key.getValue().getPointer()) : 0;
  }

  private static HKEY key(long handle) {
    return new HKEY(new Pointer(handle));
  }

  private static HKEY root(RegistryHive hive) {
    return switch (hive) {
      case LOCAL_MACHINE -> WinReg.HKEY_LOCAL_MACHINE;
      case USERS -> WinReg.HKEY_USERS;
      case CURRENT_USER -> WinReg.HKEY_CURRENT_USER;
      case CLASSES_ROOT -> WinReg.HKEY_CLASSES_ROOT;
    };
  }
}
