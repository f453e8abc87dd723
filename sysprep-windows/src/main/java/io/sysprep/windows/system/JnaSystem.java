package io.sysprep.windows.system;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.sysprep.windows.jna.JnaKernel32;
import io.sysprep.windows.jna.JnaLastError;
import io.sysprep.windows.jna.JnaNetapi32;

/** Calls Windows about the system as a whole. */
public final class JnaSystem implements NativeSystem {

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
    try {
      return new Role(0, buffer.getValue().getInt(0));
    } finally {
      netapi.DsRoleFreeMemory(buffer.getValue());
    }
  }

  @Override
  public Named computerName() {
    char[] name = new char[LONGEST_NAME];
    boolean told = kernel.GetComputerName(name, new IntByReference(LONGEST_NAME));
    return new Named(JnaLastError.unless(told), Native.toString(name));
  }

  @Override
  public int uiLanguage() {
    return Short.toUnsignedInt(kernel.GetUserDefaultUILanguage());
  }
}
