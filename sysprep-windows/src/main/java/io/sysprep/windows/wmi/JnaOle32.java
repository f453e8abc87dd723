package io.sysprep.windows.wmi;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** The functions of ole32.dll that the binding calls; each returns an HRESULT. */
interface JnaOle32 extends StdCallLibrary {

  JnaOle32 INSTANCE = Native.load("Ole32", JnaOle32.class, W32APIOptions.UNICODE_OPTIONS);

  int CoInitializeEx(@Nullable Pointer reserved, int apartment);

  int CoInitializeSecurity(
      @Nullable Pointer descriptor,
      int services,
      @Nullable Pointer authentication,
      @Nullable Pointer reserved,
      int level,
      int impersonation,
      @Nullable Pointer list,
      int capabilities,
      @Nullable Pointer alsoReserved);

  void CoUninitialize();

  int CoCreateInstance(
      byte[] classId,
      @Nullable Pointer outer,
      int context,
      byte[] interfaceId,
      PointerByReference object);

  int CoSetProxyBlanket(
      Pointer proxy,
      int authentication,
      int authorization,
      @Nullable String principal,
      int level,
      int impersonation,
      @Nullable Pointer identity,
      int capabilities);
}
