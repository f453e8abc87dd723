package io.sysprep.windows.wmi;

import com.sun.jna.platform.win32.COM.Wbemcli;
import com.sun.jna.ptr.PointerByReference;

/** Calls a connection to WMI. */
record JnaSession(JnaComObject services) implements NativeWmi.Session {

  // wbemcli.h, IWbemServices
  private static final int EXEC_QUERY = 20;
  private static final int EXEC_METHOD = 24;
  private static final int FORWARD_ONLY =
      Wbemcli.WBEM_FLAG_RETURN_IMMEDIATELY | Wbemcli.WBEM_FLAG_FORWARD_ONLY;

  @Override
  public NativeWmi.Rows query(String wql) {
    PointerByReference rows = new PointerByReference();
    try (JnaText language = JnaText.of("WQL");
        JnaText query = JnaText.of(wql)) {
      services.call(EXEC_QUERY, language.pointer(), query.pointer(), FORWARD_ONLY, null, rows);
    }
    return new JnaEnumerator(new JnaComObject(rows.getValue()));
  }

  @Override
  public NativeWmi.Row call(String object, String method) {
    PointerByReference out = new PointerByReference();
    try (JnaText path = JnaText.of(object);
        JnaText name = JnaText.of(method)) {
      services.call(EXEC_METHOD, path.pointer(), name.pointer(), 0, null, null, out, null);
    }
    return new JnaRow(new JnaComObject(out.getValue()));
  }

  @Override
  public void release() {
    services.release();
  }
}
