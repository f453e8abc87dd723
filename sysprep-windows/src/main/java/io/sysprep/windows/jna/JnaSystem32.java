package io.sysprep.windows.jna;

import com.sun.jna.Native;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/**
 * Loads DLLs of Windows by their full path.
 *
 * <p>By its bare name Windows looks for a DLL beside java.exe first, unless it is one of its known
 * DLLs ({@code HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\KnownDLLs}), as kernel32,
 * advapi32, ole32 and oleaut32 are and netapi32, secur32 and version are not.
 */
public final class JnaSystem32 {

  // winbase.h, MAX_PATH and a NUL
  private static final int LONGEST_FOLDER = 261;

  private JnaSystem32() {}

  /**
   * Loads a DLL from the system's folder, the one that fits the width of this JVM.
   *
   * @param name its name without an extension
   * @param type its functions
   * @return what calls them
   */
  public static <T extends StdCallLibrary> T load(String name, Class<T> type) {
    char[] folder = new char[LONGEST_FOLDER];
    int length = JnaKernel32.INSTANCE.GetSystemDirectory(folder, LONGEST_FOLDER);
    String path = new String(folder, 0, length) + "\\" + name + ".dll";
    return Native.load(path, type, W32APIOptions.UNICODE_OPTIONS);
  }
}
