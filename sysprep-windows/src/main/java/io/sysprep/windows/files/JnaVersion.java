package io.sysprep.windows.files;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import io.sysprep.windows.jna.JnaSystem32;

/** The functions of version.dll that the binding calls. */
interface JnaVersion extends StdCallLibrary {

  JnaVersion INSTANCE = JnaSystem32.load("version", JnaVersion.class);

  int GetFileVersionInfoSize(String path, IntByReference unused);

  boolean GetFileVersionInfo(String path, int unused, int size, Pointer block);

  boolean VerQueryValue(Pointer block, String part, PointerByReference found, IntByReference size);
}
