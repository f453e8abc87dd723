package io.sysprep.windows.accounts;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinNT.TOKEN_INFORMATION_CLASS;
import com.sun.jna.ptr.IntByReference;
import io.sysprep.stored.SidCodec;
import io.sysprep.windows.jna.JnaAdvapi32;
import io.sysprep.windows.jna.JnaLastError;
import io.sysprep.windows.jna.JnaProcessToken;

/** Calls Windows about the token of this process. */
final class JnaCurrentToken {

  // winnt.h, TOKEN_USER: a pointer to the SID, its attributes, then the SID itself.
  private static final int LARGEST_USER = 16 + SidCodec.MAX_SIZE;

  private final JnaAdvapi32 advapi = JnaAdvapi32.INSTANCE;

  NativeAccounts.Told user() {
    Memory user = new Memory(LARGEST_USER);
    int code = read(TOKEN_INFORMATION_CLASS.TokenUser, user);
    return new NativeAccounts.Told(code, code == 0 ? JnaSid.read(sidIn(user)) : "");
  }

  /** Read through the block, which is freed when nothing refers to it. */
  private static Pointer sidIn(Memory user) {
    long at = Pointer.nativeValue(user.getPointer(0)) - Pointer.nativeValue(user);
    return user.share(at);
  }

  NativeAccounts.Asked elevated() {
    Memory elevation = new Memory(Integer.BYTES);
    int code = read(TOKEN_INFORMATION_CLASS.TokenElevation, elevation);
    return new NativeAccounts.Asked(code, code == 0 && elevation.getInt(0) != 0);
  }

  NativeAccounts.Asked memberOf(String sid) {
    IntByReference member = new IntByReference();
    boolean told = advapi.CheckTokenMembership(null, SidCodec.encode(sid), member);
    return new NativeAccounts.Asked(JnaLastError.unless(told), member.getValue() != 0);
  }

  private int read(int kind, Memory into) {
    IntByReference needed = new IntByReference();
    int size = (int) into.size();
    return JnaProcessToken.with(
        WinNT.TOKEN_QUERY,
        token -> JnaLastError.unless(advapi.GetTokenInformation(token, kind, into, size, needed)));
  }
}
