package io.sysprep.windows;

import com.sun.jna.Native;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinNT.HANDLEByReference;
import com.sun.jna.platform.win32.WinNT.PSIDByReference;
import com.sun.jna.platform.win32.WinNT.TOKEN_ELEVATION;
import com.sun.jna.platform.win32.WinNT.TOKEN_INFORMATION_CLASS;
import com.sun.jna.platform.win32.WinNT.TOKEN_USER;
import com.sun.jna.ptr.IntByReference;

/** Calls Windows about the token of this process. */
final class JnaCurrentToken {

  // Microsoft Learn, "SID structure": 68 bytes at the most, behind a TOKEN_USER.
  private static final int LARGEST_USER = 128;

  private final Advapi32 advapi = Advapi32.INSTANCE;
  private final JnaAdvapi32 more = JnaAdvapi32.load();

  NativeAccounts.Told user() {
    TOKEN_USER user = new TOKEN_USER(LARGEST_USER);
    int code = read(TOKEN_INFORMATION_CLASS.TokenUser, user, LARGEST_USER);
    return new NativeAccounts.Told(
        code, code == 0 ? Advapi32Util.convertSidToStringSid(user.User.Sid) : "");
  }

  NativeAccounts.Asked elevated() {
    TOKEN_ELEVATION elevation = new TOKEN_ELEVATION();
    int code = read(TOKEN_INFORMATION_CLASS.TokenElevation, elevation, elevation.size());
    return new NativeAccounts.Asked(code, elevation.TokenIsElevated != 0);
  }

  NativeAccounts.Asked memberOf(String sid) {
    PSIDByReference binary = new PSIDByReference();
    if (!advapi.ConvertStringSidToSid(sid, binary)) {
      return new NativeAccounts.Asked(Native.getLastError(), false);
    }
    IntByReference member = new IntByReference();
    boolean told = more.CheckTokenMembership(null, binary.getValue(), member);
    int code = told ? 0 : Native.getLastError();
    Kernel32.INSTANCE.LocalFree(binary.getValue().getPointer());
    return new NativeAccounts.Asked(code, member.getValue() != 0);
  }

  private int read(int kind, Structure into, int size) {
    HANDLEByReference token = new HANDLEByReference();
    if (!advapi.OpenProcessToken(Kernel32.INSTANCE.GetCurrentProcess(), WinNT.TOKEN_QUERY, token)) {
      return Native.getLastError();
    }
    try {
      boolean told =
          advapi.GetTokenInformation(token.getValue(), kind, into, size, new IntByReference());
      return told ? 0 : Native.getLastError();
    } finally {
      Kernel32.INSTANCE.CloseHandle(token.getValue());
    }
  }
}
