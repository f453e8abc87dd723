package io.sysprep.windows.files;

import io.sysprep.machine.Bytes;
import io.sysprep.stored.SidCodec;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Protections of files that a test lays out in bytes, as Windows gives them. */
public final class StubProtection implements NativeFileProtection {

  static final String SYSTEM = "S-1-5-18";
  static final String ADMINISTRATORS = "S-1-5-32-544";
  static final int FOLDER = 0x10;
  private static final int HEAD = 20;

  final List<String> made = new ArrayList<>();
  int createCode;
  int describeCode;
  int attributes = FOLDER;
  byte[] descriptor = descriptor(ADMINISTRATORS, entry(0, SYSTEM), entry(0, ADMINISTRATORS));

  @Override
  public int createFolder(String path, String text) {
    made.add(path + " " + text);
    return createCode;
  }

  @Override
  public Described describe(String path) {
    return new Described(describeCode, attributes, Bytes.of(descriptor));
  }

  /** {@return a descriptor with an owner and a list, whose group is the owner} */
  static byte[] descriptor(String owner, byte[]... entries) {
    byte[] list = list(entries);
    byte[] sid = SidCodec.encode(owner);
    byte[] bytes = new byte[HEAD + list.length + sid.length];
    ByteBuffer descriptor = littleEndian(bytes);
    descriptor.put((byte) 1).put((byte) 0).putShort((short) 0x8004);
    descriptor.putInt(HEAD + list.length).putInt(HEAD + list.length).putInt(0).putInt(HEAD);
    descriptor.put(list).put(sid);
    return bytes;
  }

  /** {@return a descriptor that has no list: everybody may do everything} */
  static byte[] withoutList(String owner) {
    byte[] bytes = descriptor(owner);
    littleEndian(bytes).putInt(16, 0);
    return bytes;
  }

  static byte[] withoutOwner() {
    byte[] bytes = descriptor(SYSTEM);
    littleEndian(bytes).putInt(4, 0);
    return bytes;
  }

  static byte[] entry(int type, String sid) {
    return entry(type, sid, 0x001F_01FF);
  }

  static byte[] entry(int type, String sid, int mask) {
    byte[] who = SidCodec.encode(sid);
    byte[] bytes = new byte[8 + who.length];
    ByteBuffer entry = littleEndian(bytes);
    entry.put((byte) type).put((byte) 3).putShort((short) bytes.length).putInt(mask).put(who);
    return bytes;
  }

  private static byte[] list(byte[]... entries) {
    int size = 8;
    for (byte[] entry : entries) {
      size += entry.length;
    }
    byte[] bytes = new byte[size];
    ByteBuffer list = littleEndian(bytes);
    list.put((byte) 2).put((byte) 0).putShort((short) size).putShort((short) entries.length);
    list.putShort((short) 0);
    for (byte[] entry : entries) {
      list.put(entry);
    }
    return bytes;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
