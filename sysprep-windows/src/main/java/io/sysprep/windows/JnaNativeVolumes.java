package io.sysprep.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Kernel32Util;
import com.sun.jna.platform.win32.WinNT.LARGE_INTEGER;
import java.util.List;

/** Calls Windows about volumes. */
final class JnaNativeVolumes implements NativeVolumes {

  private final Kernel32 kernel = Kernel32.INSTANCE;

  @Override
  public List<String> roots() {
    return Kernel32Util.getLogicalDriveStrings();
  }

  @Override
  public int type(String root) {
    return kernel.GetDriveType(root);
  }

  @Override
  public Free free(String root) {
    LARGE_INTEGER.ByReference free = new LARGE_INTEGER.ByReference();
    boolean told = kernel.GetDiskFreeSpaceEx(root, free, null, null);
    return new Free(told ? 0 : Native.getLastError(), told ? free.getValue() : 0);
  }
}
