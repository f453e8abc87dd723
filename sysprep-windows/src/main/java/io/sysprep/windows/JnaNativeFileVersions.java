package io.sysprep.windows;

import com.sun.jna.Memory;
import com.sun.jna.platform.win32.VerRsrc.VS_FIXEDFILEINFO;
import com.sun.jna.platform.win32.Version;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;

/** Calls version.dll. */
final class JnaNativeFileVersions implements NativeFileVersions {

  private final Version version = Version.INSTANCE;

  @Override
  public Optional<Fixed> of(String path) {
    int size = version.GetFileVersionInfoSize(path, new IntByReference());
    return size == 0 ? Optional.empty() : fixed(path, new Memory(size));
  }

  private Optional<Fixed> fixed(String path, Memory block) {
    PointerByReference found = new PointerByReference();
    if (!version.GetFileVersionInfo(path, 0, (int) block.size(), block)
        || !version.VerQueryValue(block, "\\", found, new IntByReference())) {
      return Optional.empty();
    }
    VS_FIXEDFILEINFO info = new VS_FIXEDFILEINFO(found.getValue());
    return Optional.of(new Fixed(info.dwFileVersionMS.intValue(), info.dwFileVersionLS.intValue()));
  }
}
