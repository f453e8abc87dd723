package io.sysprep.windows;

import com.sun.jna.platform.win32.COM.Wbemcli.IWbemClassObject;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAY;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.ptr.IntByReference;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Calls an object of WMI, copying what it holds out of COM. */
record JnaWmiRow(IWbemClassObject object) implements NativeWmi.Row {

  @Override
  public NativeWmi.Cell cell(String property) {
    VARIANT.ByReference value = new VARIANT.ByReference();
    IntByReference type = new IntByReference();
    JnaNativeWmi.check(object.Get(property, 0, value, type, null));
    try {
      return new NativeWmi.Cell(type.getValue(), Optional.ofNullable(copy(value)));
    } finally {
      OleAuto.INSTANCE.VariantClear(value);
    }
  }

  @Override
  public void release() {
    object.Release();
  }

  private static @Nullable Object copy(VARIANT value) {
    if ((value.getVarType().intValue() & Variant.VT_ARRAY) != 0) {
      return copy((SAFEARRAY) value.getValue());
    }
    return value.getVarType().intValue() == Variant.VT_BSTR ? value.stringValue() : plain(value);
  }

  private static @Nullable Object plain(VARIANT value) {
    return value.getVarType().intValue() == Variant.VT_BOOL
        ? Boolean.valueOf(value.booleanValue())
        : value.getValue();
  }

  private static Object[] copy(SAFEARRAY array) {
    return IntStream.rangeClosed(array.getLBound(0), array.getUBound(0))
        .mapToObj(array::getElement)
        .toArray();
  }
}
