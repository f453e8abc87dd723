package io.sysprep.windows.wmi;

import com.sun.jna.platform.win32.COM.Wbemcli;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;

/** Calls an enumerator of WMI. */
record JnaEnumerator(JnaComObject rows) implements NativeWmi.Rows {

  // wbemcli.h, IEnumWbemClassObject
  private static final int NEXT = 4;

  @Override
  public Optional<NativeWmi.Row> next(int millis) {
    PointerByReference row = new PointerByReference();
    int result = rows.call(NEXT, millis, 1, row, new IntByReference());
    if (result == Wbemcli.WBEM_S_TIMEDOUT) {
      throw new NativeFailure(result);
    }
    return Optional.ofNullable(row.getValue()).map(at -> new JnaRow(new JnaComObject(at)));
  }

  @Override
  public void release() {
    rows.release();
  }
}
