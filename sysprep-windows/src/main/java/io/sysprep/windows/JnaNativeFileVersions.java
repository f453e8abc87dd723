package io.sysprep.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** Calls version.dll. */
final class JnaNativeFileVersions implements NativeFileVersions {

  private final JnaVersion version = JnaVersion.INSTANCE;

  @Override
  public Fixed of(String path) {
    int size = version.GetFileVersionInfoSize(path, new IntByReference());
    return size == 0 ? failed() : fixed(path, new Memory(size));
  }

  private Fixed fixed(String path, Memory block) {
    PointerByReference found = new PointerByReference();
    return version.GetFileVersionInfo(path, 0, (int) block.size(), block)
            && version.VerQueryValue(block, "\\", found, new IntByReference())
        ? fixed(found.getValue())
        : failed();
  }

  /** verrsrc.h, VS_FIXEDFILEINFO: signature, version of the structure, then the two numbers. */
  private static Fixed fixed(Pointer info) {
    return new Fixed(0, info.getInt(8), info.getInt(12));
  }

  private static Fixed failed() {
    return new Fixed(Native.getLastError(), 0, 0);
  }
}
