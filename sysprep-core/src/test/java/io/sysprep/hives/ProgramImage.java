package io.sysprep.hives;

import io.sysprep.machine.FileVersion;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A program for tests that consists of its headers and its version. */
public final class ProgramImage {

  private static final int PE = 0x80;
  private static final int RESOURCES = 0x400;
  private static final int ADDRESS = 0x3000;

  private ProgramImage() {}

  /** Makes a program of 64 or 32 bits. */
  public static byte[] of(FileVersion version, boolean wide) {
    ByteBuffer file = ByteBuffer.allocate(0x500).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort(0, (short) 0x5A4D).putInt(60, PE);
    int optional = wide ? 240 : 224;
    file.putInt(PE, 0x4550).putShort(PE + 6, (short) 1).putShort(PE + 20, (short) optional);
    file.putShort(PE + 24, (short) (wide ? 0x20B : 0x10B));
    file.putInt(PE + 24 + (wide ? 112 : 96) + 16, ADDRESS);
    int section = PE + 24 + optional;
    file.putInt(section + 12, ADDRESS).putInt(section + 16, 0x100).putInt(section + 20, RESOURCES);
    directory(file, 0, 16, 0x8000_0018);
    directory(file, 0x18, 1, 0x8000_0030);
    directory(file, 0x30, 1033, 0x48);
    file.putInt(RESOURCES + 0x48, ADDRESS + 0x60).putInt(RESOURCES + 0x4C, 0x60);
    int fixed = RESOURCES + 0x60 + 0x28;
    file.putInt(fixed, 0xFEEF_04BD);
    file.putInt(fixed + 8, version.major() << 16 | version.minor());
    file.putInt(fixed + 12, version.build() << 16 | version.revision());
    return file.array();
  }

  private static void directory(ByteBuffer file, int at, int id, int target) {
    file.putShort(RESOURCES + at + 14, (short) 1);
    file.putInt(RESOURCES + at + 16, id).putInt(RESOURCES + at + 20, target);
  }
}
