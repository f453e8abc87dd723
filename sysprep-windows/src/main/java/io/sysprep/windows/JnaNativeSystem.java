package io.sysprep.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.Kernel32Util;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** Calls Windows about the system as a whole. */
final class JnaNativeSystem implements NativeSystem {

  private static final int BASIC_INFORMATION = 1;

  private final JnaNetapi32 netapi = JnaNetapi32.load();
  private final Kernel32Calls kernel =
      Native.load("Kernel32", Kernel32Calls.class, W32APIOptions.UNICODE_OPTIONS);

  /** What kernel32.dll has and jna-platform's {@code Kernel32} has not. */
  interface Kernel32Calls extends StdCallLibrary {
    short GetUserDefaultUILanguage();
  }

  @Override
  public Role domainRole() {
    PointerByReference buffer = new PointerByReference();
    int code = netapi.DsRoleGetPrimaryDomainInformation(null, BASIC_INFORMATION, buffer);
    if (code != 0) {
      return new Role(code, 0);
    }
    Role role = new Role(0, buffer.getValue().getInt(0));
    netapi.DsRoleFreeMemory(buffer.getValue());
    return role;
  }

  @Override
  public String computerName() {
    return Kernel32Util.getComputerName();
  }

  @Override
  public int uiLanguage() {
    return Short.toUnsignedInt(kernel.GetUserDefaultUILanguage());
  }
}
