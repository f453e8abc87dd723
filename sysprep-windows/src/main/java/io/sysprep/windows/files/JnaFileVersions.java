package io.sysprep.windows.files;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.sysprep.windows.jna.JnaLastError;

/** Calls version.dll. */
public final class JnaFileVersions implements NativeFileVersions {

  // verrsrc.h, VS_FIXEDFILEINFO: signature, version of the structure, then the two numbers
  private static final int HIGH = 8;
  private static final int LOW = 12;
  private static final int UP_TO_THE_NUMBERS = 16;

  private final JnaVersion version = JnaVersion.INSTANCE;

  @Override
  public Fixed of(String path) {
    int size = version.GetFileVersionInfoSize(path, new IntByReference());
    return size == 0 ? failed() : fixed(path, new Memory(size));
  }

  private Fixed fixed(String path, Memory block) {
    PointerByReference found = new PointerByReference();
    IntByReference size = new IntByReference();
    boolean told =
        version.GetFileVersionInfo(path, 0, (int) block.size(), block)
            && version.VerQueryValue(block, "\\", found, size);
    return told && size.getValue() >= UP_TO_THE_NUMBERS ? fixed(block, found.getValue()) : failed();
  }

  /** Read through the block, which is freed when nothing refers to it. */
  private static Fixed fixed(Memory block, Pointer info) {
    long at = Pointer.nativeValue(info) - Pointer.nativeValue(block);
    return new Fixed(0, block.getInt(at + HIGH), block.getInt(at + LOW));
  }

  private static Fixed failed() {
    return new Fixed(JnaLastError.ofFailure(), 0, 0);
  }
}
