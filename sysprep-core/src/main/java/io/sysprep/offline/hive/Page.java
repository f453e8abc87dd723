package io.sysprep.offline.hive;

/**
 * Some bytes of a hive.
 *
 * <p>The field is final so that threads see all of them, however they came by the page. Whether it
 * was used may be seen late: then a page is kept, or read again, that need not have been.
 */
final class Page {

  static final int BITS = 15;
  static final int SIZE = 1 << BITS;

  private final byte[] bytes;
  private boolean used = true;

  Page(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  /** {@return the page itself, which has a second chance now to stay} */
  Page use() {
    if (!used) {
      used = true;
    }
    return this;
  }

  /** {@return whether it was used since this was asked last} */
  boolean takeChance() {
    boolean had = used;
    used = false;
    return had;
  }

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
