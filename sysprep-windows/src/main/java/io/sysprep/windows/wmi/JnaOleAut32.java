package io.sysprep.windows.wmi;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** The functions of oleaut32.dll that the binding calls. */
interface JnaOleAut32 extends StdCallLibrary {

  JnaOleAut32 INSTANCE = Native.load("OleAut32", JnaOleAut32.class, W32APIOptions.UNICODE_OPTIONS);

  Pointer SysAllocString(String text);

  void SysFreeString(Pointer text);

  int VariantClear(Pointer variant);
}
