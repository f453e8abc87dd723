package io.sysprep.offline.hive;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Some bytes of a hive.
 *
 * <p>The field is final so that threads see all of them, however they came by the page. Whether it
 * was used may be seen late: then a page is kept, or read again, that need not have been.
 */
final class Page {

  static final int BITS = 15;
  static final int SIZE = 1 << BITS;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

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

  int uint16(int at) {
    return (short) SHORTS.get(bytes, at) & 0xFFFF;
  }

  int int32(int at) {
    return (int) INTS.get(bytes, at);
  }
}
