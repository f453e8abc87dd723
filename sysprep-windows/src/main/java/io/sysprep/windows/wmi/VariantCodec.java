package io.sysprep.windows.wmi;

import io.sysprep.windows.failures.WindowsErrors;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the values that WMI gives, as COM lays them out: VARIANT, BSTR and SAFEARRAY (oaidl.h).
 *
 * <p>In plain Java, over copies of the bytes, so that it is tested where there is no COM, and for
 * both widths of pointers. What WMI can hold is read (Microsoft Learn, "Numbers" and "CIM types" in
 * the WMI documentation); a value of another type, such as an embedded object, is refused.
 */
final class VariantCodec {

  /** Room for a VARIANT: 24 bytes where pointers have eight, 16 where they have four. */
  static final int SIZE = 24;

  // wtypes.h, VARENUM
  private static final int EMPTY = 0;
  private static final int NULL = 1;
  private static final int I2 = 2;
  private static final int I4 = 3;
  private static final int R4 = 4;
  private static final int R8 = 5;
  private static final int BSTR = 8;
  private static final int BOOL = 11;
  private static final int I1 = 16;
  private static final int UI1 = 17;
  private static final int UI2 = 18;
  private static final int UI4 = 19;
  private static final int ARRAY = 0x2000;

  private static final int VALUE = 8;

  private final NativeMemory memory;
  private final int pointerSize;

  VariantCodec(NativeMemory memory, int pointerSize) {
    this.memory = memory;
    this.pointerSize = pointerSize;
  }

  /**
   * Reads a value.
   *
   * @param variant the bytes of a VARIANT
   * @return a String, Number or Boolean, or an array of them; empty when there is no value
   * @throws NativeFailure for a value of a type that is not read
   */
  Optional<Object> decode(byte[] variant) {
    ByteBuffer bytes = buffer(variant);
    int type = Short.toUnsignedInt(bytes.getShort(0));
    if (type == EMPTY || type == NULL) {
      return Optional.empty();
    }
    return Optional.of(
        (type & ARRAY) == 0
            ? scalar(type, bytes, VALUE)
            : array(type & ~ARRAY, pointer(bytes, VALUE)));
  }

  private Object scalar(int type, ByteBuffer bytes, int at) {
    return switch (type) {
      case I1, UI1 -> (int) bytes.get(at);
      case I2, UI2 -> (int) bytes.getShort(at);
      case I4, UI4 -> bytes.getInt(at);
      case R4 -> bytes.getFloat(at);
      case R8 -> bytes.getDouble(at);
      case BOOL -> bytes.getShort(at) != 0;
      case BSTR -> text(pointer(bytes, at));
      default -> throw new NativeFailure(WindowsErrors.TYPE_MISMATCH);
    };
  }

  /** A BSTR has its length in bytes before its first character; a null one is an empty text. */
  private String text(long address) {
    if (address == 0) {
      return "";
    }
    int length = buffer(memory.copy(address - Integer.BYTES, Integer.BYTES)).getInt();
    return new String(memory.copy(address, length), StandardCharsets.UTF_16LE);
  }

  /**
   * oaidl.h, SAFEARRAY (a null one is empty): two halves, two numbers, the address of the data,
   * then its bounds.
   */
  private Object[] array(int type, long address) {
    if (address == 0) {
      return new Object[0];
    }
    int data = pointerSize == Long.BYTES ? 16 : 12;
    ByteBuffer head = buffer(memory.copy(address, data + pointerSize + Integer.BYTES));
    int size = head.getInt(Integer.BYTES);
    int count = head.getInt(data + pointerSize);
    ByteBuffer elements = buffer(memory.copy(pointer(head, data), size * count));
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = scalar(type, elements, i * size);
    }
    return values;
  }

  private long pointer(ByteBuffer bytes, int at) {
    return pointerSize == Long.BYTES ? bytes.getLong(at) : Integer.toUnsignedLong(bytes.getInt(at));
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
