package io.sysprep.windows.accounts;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import io.sysprep.windows.jna.JnaSystem32;

/** The functions of secur32.dll that the binding calls. */
interface JnaSecur32 extends StdCallLibrary {

  JnaSecur32 INSTANCE = JnaSystem32.load("secur32", JnaSecur32.class);

  /** {@return a BOOLEAN, of which only the lowest byte is meant} */
  byte GetUserNameEx(int format, char[] name, IntByReference length);
}
