package io.sysprep.windows.system;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT;
import io.sysprep.windows.jna.JnaAdvapi32;
import io.sysprep.windows.jna.JnaLastError;
import io.sysprep.windows.jna.JnaProcessToken;

/** Calls Windows about power. */
public final class JnaPower implements NativePower {

  // winnt.h, TOKEN_PRIVILEGES of one: the count, the privilege in eight bytes, its attributes.
  private static final int PRIVILEGE = 4;
  private static final int ATTRIBUTES = PRIVILEGE + 8;
  private static final int SIZE = ATTRIBUTES + 4;

  private final JnaAdvapi32 advapi = JnaAdvapi32.INSTANCE;

  @Override
  public int enablePrivilege() {
    return JnaProcessToken.with(WinNT.TOKEN_ADJUST_PRIVILEGES | WinNT.TOKEN_QUERY, this::enableIn);
  }

  @Override
  public int initiate(int flags, int reason) {
    return advapi.InitiateShutdown(null, null, 0, flags, reason);
  }

  /** AdjustTokenPrivileges succeeds without doing it, and says so in the last error only. */
  private int enableIn(Pointer token) {
    Memory wanted = new Memory(SIZE);
    wanted.setInt(0, 1);
    wanted.setInt(ATTRIBUTES, WinNT.SE_PRIVILEGE_ENABLED);
    if (!advapi.LookupPrivilegeValue(null, WinNT.SE_SHUTDOWN_NAME, wanted.share(PRIVILEGE))) {
      return JnaLastError.ofFailure();
    }
    boolean ignored = advapi.AdjustTokenPrivileges(token, false, wanted, 0, null, null);
    return Native.getLastError();
  }
}
