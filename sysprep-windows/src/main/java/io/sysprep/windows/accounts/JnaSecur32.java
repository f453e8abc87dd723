package io.sysprep.windows.accounts;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** The functions of secur32.dll that the binding calls. */
interface JnaSecur32 extends StdCallLibrary {

  JnaSecur32 INSTANCE = Native.load("Secur32", JnaSecur32.class, W32APIOptions.UNICODE_OPTIONS);

  /** Returns a BOOLEAN, of which only the lowest byte is meant. */
  byte GetUserNameEx(int format, char[] name, IntByReference length);
}
