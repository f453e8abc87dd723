package io.sysprep.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What netapi32.dll has and jna-platform's {@code Netapi32} has not. */
interface JnaNetapi32 extends StdCallLibrary {

  static JnaNetapi32 load() {
    return Native.load("Netapi32", JnaNetapi32.class, W32APIOptions.UNICODE_OPTIONS);
  }

  int NetLocalGroupGetMembers(
      @Nullable String server,
      String group,
      int level,
      PointerByReference buffer,
      int preferredLength,
      IntByReference read,
      IntByReference total,
      @Nullable Pointer resume);

  int DsRoleGetPrimaryDomainInformation(
      @Nullable String server, int level, PointerByReference buffer);

  void DsRoleFreeMemory(Pointer buffer);
}
