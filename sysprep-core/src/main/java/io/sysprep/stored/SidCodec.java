package io.sysprep.stored;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.StringJoiner;

/**
 * SIDs as bytes, and back.
 *
 * <p>A revision, a count, an authority of six bytes with the highest first, and as many numbers as
 * counted with the lowest byte first (winnt.h, SID; MS-DTYP 2.4.2.2).
 */
public final class SidCodec {

  /** The largest there is: 15 numbers (winnt.h, SECURITY_MAX_SID_SIZE). */
  public static final int MAX_SIZE = 68;

  private static final int HEAD = 8;
  private static final long AUTHORITY = 0xFFFF_FFFF_FFFFL;

  private SidCodec() {}

  /** {@return how many bytes a SID with that many numbers has} */
  public static int sizeOf(int numbers) {
    return HEAD + numbers * Integer.BYTES;
  }

  /**
   * Reads a SID; what follows it is passed over.
   *
   * @param bytes at least as many as the SID has
   */
  public static String decode(byte[] bytes) {
    ByteBuffer sid = ByteBuffer.wrap(bytes);
    long authority = sid.getLong(0) & AUTHORITY;
    StringJoiner text = new StringJoiner("-", "S-", "");
    text.add(Integer.toString(sid.get(0))).add(Long.toString(authority));
    ByteBuffer numbers = sid.position(HEAD).order(ByteOrder.LITTLE_ENDIAN);
    for (int left = bytes[1]; left > 0; left--) {
      text.add(Integer.toUnsignedString(numbers.getInt()));
    }
    return text.toString();
  }

  /** Writes a SID from its text form, which {@link io.sysprep.machine.Sid} has checked. */
  public static byte[] encode(String sid) {
    String[] parts = sid.split("-", -1);
    int count = parts.length - 3;
    ByteBuffer bytes = ByteBuffer.allocate(sizeOf(count));
    bytes.putLong(Long.parseLong(parts[2]));
    bytes.put(0, Byte.parseByte(parts[1])).put(1, (byte) count).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 3; i < parts.length; i++) {
      bytes.putInt(Integer.parseUnsignedInt(parts[i]));
    }
    return bytes.array();
  }
}
