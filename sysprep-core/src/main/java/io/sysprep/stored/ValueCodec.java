package io.sysprep.stored;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryValue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Registry values as bytes, and back.
 *
 * <p>Decodes from bytes in plain Java: {@code wchar_t} has another size on other systems. What does
 * not fit its type (a REG_DWORD of three bytes) is kept as it is stored, so that one odd value
 * never hides its key.
 */
public final class ValueCodec {

  /** A text: REG_SZ of winnt.h. */
  public static final int SZ = 1;

  /** A text with variables: REG_EXPAND_SZ of winnt.h. */
  public static final int EXPAND_SZ = 2;

  /** Bytes: REG_BINARY of winnt.h. */
  public static final int BINARY = 3;

  /** A number of four bytes: REG_DWORD of winnt.h. */
  public static final int DWORD = 4;

  /** Several texts: REG_MULTI_SZ of winnt.h. */
  public static final int MULTI_SZ = 7;

  /** A number of eight bytes: REG_QWORD of winnt.h. */
  public static final int QWORD = 11;

  private ValueCodec() {}

  /**
   * Reads a value.
   *
   * @param type the number of its type
   * @param data its data
   */
  public static RegistryValue decode(int type, byte[] data) {
    return switch (type) {
      case SZ -> new RegistryValue.Text(text(data));
      case EXPAND_SZ -> new RegistryValue.ExpandableText(text(data));
      case MULTI_SZ -> new RegistryValue.MultiText(texts(data));
      case BINARY -> new RegistryValue.Binary(Bytes.of(data));
      case DWORD, QWORD -> number(type, data);
      default -> stored(type, data);
    };
  }

  /** {@return the number of its type} */
  public static int typeOf(RegistryValue value) {
    if (value instanceof RegistryValue.Text) {
      return SZ;
    }
    if (value instanceof RegistryValue.ExpandableText) {
      return EXPAND_SZ;
    }
    if (value instanceof RegistryValue.MultiText) {
      return MULTI_SZ;
    }
    if (value instanceof RegistryValue.DoubleWord) {
      return DWORD;
    }
    if (value instanceof RegistryValue.QuadWord) {
      return QWORD;
    }
    return value instanceof RegistryValue.Other other ? (int) other.type() : BINARY;
  }

  /** {@return its data} */
  public static byte[] encode(RegistryValue value) {
    if (value instanceof RegistryValue.MultiText multi) {
      return wide(multi.texts().stream().map(ValueCodec::terminated).collect(joined()));
    }
    if (value instanceof RegistryValue.DoubleWord word) {
      return littleEndian(Integer.BYTES).putInt((int) word.number()).array();
    }
    if (value instanceof RegistryValue.QuadWord word) {
      return littleEndian(Long.BYTES).putLong(word.number()).array();
    }
    if (value instanceof RegistryValue.Binary binary) {
      return binary.bytes().toByteArray();
    }
    if (value instanceof RegistryValue.Other other) {
      return other.bytes().toByteArray();
    }
    return wide(terminated(value.asText().orElseThrow()));
  }

  private static RegistryValue number(int type, byte[] data) {
    if (type == DWORD && data.length == Integer.BYTES) {
      return new RegistryValue.DoubleWord(Integer.toUnsignedLong(littleEndian(data).getInt()));
    }
    if (type == QWORD && data.length == Long.BYTES) {
      return new RegistryValue.QuadWord(littleEndian(data).getLong());
    }
    return stored(type, data);
  }

  private static RegistryValue stored(int type, byte[] data) {
    return new RegistryValue.Other(Integer.toUnsignedLong(type), Bytes.of(data));
  }

  /** Windows takes what stands before the first NUL; a missing one is common and harmless. */
  private static String text(byte[] data) {
    String all = narrow(data);
    int end = all.indexOf('\0');
    return end < 0 ? all : all.substring(0, end);
  }

  /**
   * Empty texts between others are meant: PendingFileRenameOperations writes "delete" as an empty
   * target. A list that is nothing but terminators is an empty list.
   */
  private static List<String> texts(byte[] data) {
    String all = narrow(data);
    if (all.chars().allMatch(c -> c == '\0')) {
      return List.of();
    }
    String list = all.endsWith("\0\0") ? all.substring(0, all.length() - 1) : all;
    String lastOpen = list.endsWith("\0") ? list.substring(0, list.length() - 1) : list;
    return List.of(lastOpen.split("\0", -1));
  }

  private static String terminated(String text) {
    return text + '\0';
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("", "", "\0");
  }

  private static byte[] wide(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static String narrow(byte[] data) {
    return new String(data, 0, data.length & ~1, StandardCharsets.UTF_16LE);
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer littleEndian(byte[] data) {
    return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
  }
}
