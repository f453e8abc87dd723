package io.sysprep.windows;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** Calls Windows about the system as a whole. */
final class JnaNativeSystem implements NativeSystem {

  private static final int BASIC_INFORMATION = 1;
  // winbase.h, MAX_COMPUTERNAME_LENGTH and a NUL; longer names of later Windows fit as well
  private static final int LONGEST_NAME = 256;

  private final JnaNetapi32 netapi = JnaNetapi32.INSTANCE;
  private final JnaKernel32 kernel = JnaKernel32.INSTANCE;

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
  public Named computerName() {
    char[] name = new char[LONGEST_NAME];
    boolean told = kernel.GetComputerName(name, new IntByReference(LONGEST_NAME));
    return new Named(told ? 0 : Native.getLastError(), Native.toString(name));
  }

  @Override
  public int uiLanguage() {
    return Short.toUnsignedInt(kernel.GetUserDefaultUILanguage());
  }
}
