package io.sysprep.windows.wmi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Memory that begins at an address of its own and is laid out with pointers of four or eight bytes.
 *
 * <p>It begins where a signed number of 32 bits, and with wide pointers any of 32 bits, falls
 * short.
 */
final class StubMemory implements NativeMemory {

  private static final long NARROW_BEGIN = 0x9000_0000L;
  private static final long WIDE_BEGIN = 0x7FF_9000_0000L;

  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
  private final int pointerSize;

  StubMemory(int pointerSize) {
    this.pointerSize = pointerSize;
  }

  @Override
  public byte[] copy(long address, int length) {
    byte[] copy = new byte[length];
    bytes.get(Math.toIntExact(address - begin()), copy);
    return copy;
  }

  /** {@return the address of a BSTR} */
  long text(String text) {
    byte[] wide = text.getBytes(StandardCharsets.UTF_16LE);
    bytes.putInt(wide.length);
    long address = here();
    bytes.put(wide).putShort((short) 0);
    return address;
  }

  /** {@return the address of a SAFEARRAY of one dimension} */
  long array(int elementSize, long... elements) {
    long data = here();
    for (long element : elements) {
      putWide(elementSize, element);
    }
    align();
    long address = here();
    bytes.putShort((short) 1).putShort((short) 0).putInt(elementSize).putInt(0);
    align();
    putWide(pointerSize, data);
    bytes.putInt(elements.length).putInt(0);
    return address;
  }

  /** {@return a VARIANT with a value of so many bytes} */
  byte[] variant(int type, int size, long value) {
    ByteBuffer variant = ByteBuffer.allocate(VariantCodec.SIZE).order(ByteOrder.LITTLE_ENDIAN);
    variant.putShort((short) type).position(8);
    variant.put(
        ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(0, value).array(), 0, size);
    return variant.array();
  }

  int pointerSize() {
    return pointerSize;
  }

  private void putWide(int size, long value) {
    bytes.put(
        ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(0, value).array(), 0, size);
  }

  private void align() {
    bytes.position((bytes.position() + pointerSize - 1) / pointerSize * pointerSize);
  }

  private long here() {
    return begin() + bytes.position();
  }

  private long begin() {
    return pointerSize == Long.BYTES ? WIDE_BEGIN : NARROW_BEGIN;
  }
}
