package io.sysprep.windows.wmi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/**
 * GUIDs as bytes.
 *
 * <p>A number and two halves of one with their lowest byte first, then eight bytes as they are
 * written (guiddef.h, GUID; MS-DTYP 2.3.4.2).
 */
final class GuidCodec {

  private GuidCodec() {}

  static byte[] encode(String guid) {
    UUID parts = UUID.fromString(guid);
    long high = parts.getMostSignificantBits();
    return ByteBuffer.allocate(2 * Long.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) (high >> 32))
        .putShort((short) (high >> 16))
        .putShort((short) high)
        .order(ByteOrder.BIG_ENDIAN)
        .putLong(parts.getLeastSignificantBits())
        .array();
  }
}
