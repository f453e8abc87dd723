package io.sysprep.windows.wmi;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;

/** Calls an object of WMI, copying what it holds out of COM. */
record JnaRow(JnaComObject object) implements NativeWmi.Row {

  // wbemcli.h, IWbemClassObject
  private static final int GET = 4;
  private static final VariantCodec VARIANTS = new VariantCodec(JnaRow::copy, Native.POINTER_SIZE);

  @Override
  public NativeWmi.Cell cell(String property) {
    Memory value = new Memory(VariantCodec.SIZE);
    value.clear();
    IntByReference type = new IntByReference();
    object.call(GET, new WString(property), 0, value, type, null);
    try {
      return new NativeWmi.Cell(
          type.getValue(), VARIANTS.decode(value.getByteArray(0, VariantCodec.SIZE)));
    } finally {
      JnaOleAut32.INSTANCE.VariantClear(value);
    }
  }

  @Override
  public void release() {
    object.release();
  }

  private static byte[] copy(long address, int length) {
    return new Pointer(address).getByteArray(0, length);
  }
}
