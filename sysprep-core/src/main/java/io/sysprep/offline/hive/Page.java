package io.sysprep.offline.hive;

/**
 * Some bytes of a hive.
 *
 * <p>A record for the sake of its final field: what threads see of it is complete, however they
 * came by it.
 */
@SuppressWarnings("ArrayRecordComponent") // the pages of one hive, never compared
record Page(byte[] bytes) {

  static final int BITS = 16;
  static final int SIZE = 1 << BITS;

  int uint8(int at) {
    return bytes[at] & 0xFF;
  }

  int uint16(int at) {
    return uint8(at) | uint8(at + 1) << 8;
  }

  int int32(int at) {
    return uint16(at) | uint16(at + 2) << 16;
  }
}
