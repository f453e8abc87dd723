package io.sysprep.windows;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Wbemcli;
import com.sun.jna.platform.win32.COM.Wbemcli.IEnumWbemClassObject;
import com.sun.jna.platform.win32.COM.Wbemcli.IWbemClassObject;
import com.sun.jna.ptr.IntByReference;
import java.util.Optional;

/** Calls an enumerator of WMI. */
record JnaWmiRows(IEnumWbemClassObject rows) implements NativeWmi.Rows {

  @Override
  public Optional<NativeWmi.Row> next(int millis) {
    Pointer[] row = new Pointer[1];
    int result = rows.Next(millis, 1, row, new IntByReference()).intValue();
    if (result < 0 || result == Wbemcli.WBEM_S_TIMEDOUT) {
      throw new NativeFailure(result);
    }
    return Optional.ofNullable(row[0]).map(at -> new JnaWmiRow(new IWbemClassObject(at)));
  }

  @Override
  public void release() {
    rows.Release();
  }
}
