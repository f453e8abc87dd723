package io.sysprep.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.platform.win32.WinNT.PSID;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.Winsvc.SC_HANDLE;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What advapi32.dll has and jna-platform's {@code Advapi32} has not. */
interface JnaAdvapi32 extends StdCallLibrary {

  static JnaAdvapi32 load() {
    return Native.load("Advapi32", JnaAdvapi32.class, W32APIOptions.DEFAULT_OPTIONS);
  }

  int RegDeleteKeyEx(HKEY key, String subKey, int view, int reserved);

  boolean QueryServiceConfig(
      SC_HANDLE service, @Nullable Memory config, int size, IntByReference needed);

  boolean ChangeServiceConfig(
      SC_HANDLE service,
      int type,
      int start,
      int errorControl,
      @Nullable String command,
      @Nullable String group,
      @Nullable Pointer tag,
      @Nullable String dependencies,
      @Nullable String account,
      @Nullable String password,
      @Nullable String displayName);

  boolean CheckTokenMembership(@Nullable HANDLE token, PSID sid, IntByReference member);

  int LsaOpenPolicy(
      @Nullable Pointer system, Pointer attributes, int access, PointerByReference policy);

  int LsaQueryInformationPolicy(Pointer policy, int kind, PointerByReference information);

  int LsaFreeMemory(Pointer memory);

  int LsaClose(Pointer policy);

  int LsaNtStatusToWinError(int status);

  int InitiateShutdown(
      @Nullable String machine, @Nullable String message, int grace, int flags, int reason);
}
