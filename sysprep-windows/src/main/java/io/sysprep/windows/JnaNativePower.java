package io.sysprep.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.platform.win32.WinNT.HANDLEByReference;
import com.sun.jna.platform.win32.WinNT.LUID;
import com.sun.jna.platform.win32.WinNT.LUID_AND_ATTRIBUTES;
import com.sun.jna.platform.win32.WinNT.TOKEN_PRIVILEGES;

/** Calls Windows about power. */
final class JnaNativePower implements NativePower {

  private final Advapi32 advapi = Advapi32.INSTANCE;
  private final JnaAdvapi32 more = JnaAdvapi32.load();

  @Override
  public int enablePrivilege() {
    HANDLEByReference token = new HANDLEByReference();
    int access = WinNT.TOKEN_ADJUST_PRIVILEGES | WinNT.TOKEN_QUERY;
    if (!advapi.OpenProcessToken(Kernel32.INSTANCE.GetCurrentProcess(), access, token)) {
      return Native.getLastError();
    }
    try {
      return enable(token.getValue());
    } finally {
      Kernel32.INSTANCE.CloseHandle(token.getValue());
    }
  }

  @Override
  public int initiate(int flags, int reason) {
    return more.InitiateShutdown(null, null, 0, flags, reason);
  }

  /** AdjustTokenPrivileges succeeds without doing it, and says so in the last error only. */
  private int enable(HANDLE token) {
    LUID privilege = new LUID();
    if (!advapi.LookupPrivilegeValue(null, WinNT.SE_SHUTDOWN_NAME, privilege)) {
      return Native.getLastError();
    }
    TOKEN_PRIVILEGES wanted = new TOKEN_PRIVILEGES(1);
    wanted.Privileges[0] =
        new LUID_AND_ATTRIBUTES(privilege, new DWORD(WinNT.SE_PRIVILEGE_ENABLED));
    boolean ignored = advapi.AdjustTokenPrivileges(token, false, wanted, 0, null, null);
    return Native.getLastError();
  }
}
