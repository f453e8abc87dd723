package io.sysprep.windows.wmi;

import io.sysprep.machine.WmiValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns what COM gives for a WMI property into its value.
 *
 * <p>COM carries a uint32 in a signed number and a 64-bit number in a string; the CIM type tells
 * what was meant (Microsoft Learn, "Numbers" in the WMI documentation). A number with a fraction is
 * given as text, so that nothing of it is lost.
 */
final class CellCodec {

  // wbemcli.h, CIMTYPE_ENUMERATION
  static final int SINT64 = 20;
  static final int UINT64 = 21;
  static final int UINT8 = 17;
  static final int UINT16 = 18;
  static final int UINT32 = 19;
  static final int CHAR16 = 103;
  static final int ARRAY = 0x2000;

  private CellCodec() {}

  static Optional<WmiValue> decode(NativeWmi.Cell cell) {
    return cell.value().map(value -> decode(cell.type(), value));
  }

  private static WmiValue decode(int type, Object value) {
    if (value instanceof Boolean flag) {
      return new WmiValue.Flag(flag);
    }
    if (value instanceof Object[] items) {
      return new WmiValue.Texts(Arrays.stream(items).map(item -> item(type, item)).toList());
    }
    return value instanceof Integer number
        ? new WmiValue.Numeral(unsigned(type, number))
        : text(type, value.toString());
  }

  private static String item(int type, Object item) {
    return item instanceof Integer number
        ? Long.toString(unsigned(type & ~ARRAY, number))
        : item.toString();
  }

  private static WmiValue text(int type, String text) {
    return switch (type) {
      case SINT64 -> new WmiValue.Numeral(Long.parseLong(text));
      case UINT64 -> new WmiValue.Numeral(Long.parseUnsignedLong(text));
      default -> new WmiValue.Text(text);
    };
  }

  private static long unsigned(int type, long number) {
    return switch (type) {
      case UINT8 -> number & 0xFF;
      case UINT16, CHAR16 -> number & 0xFFFF;
      case UINT32 -> number & 0xFFFF_FFFFL;
      default -> number;
    };
  }
}
