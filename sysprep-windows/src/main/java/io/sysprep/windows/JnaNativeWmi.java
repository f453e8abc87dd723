package io.sysprep.windows;

import com.sun.jna.platform.win32.COM.COMException;
import com.sun.jna.platform.win32.COM.Wbemcli;
import com.sun.jna.platform.win32.COM.Wbemcli.IWbemServices;
import com.sun.jna.platform.win32.COM.WbemcliUtil;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import java.util.function.Supplier;

/** Calls COM and WMI. */
final class JnaNativeWmi implements NativeWmi {

  private static final int FORWARD_ONLY =
      Wbemcli.WBEM_FLAG_RETURN_IMMEDIATELY | Wbemcli.WBEM_FLAG_FORWARD_ONLY;
  private static final int RPC_AUTHN_LEVEL_DEFAULT = 0;
  private static final int RPC_IMPERSONATION_LEVEL_IMPERSONATE = 3;
  private static final int EOAC_NONE = 0;

  @Override
  public void enter() {
    check(Ole32.INSTANCE.CoInitializeEx(null, Ole32.COINIT_MULTITHREADED));
    // RPC_E_TOO_LATE when somebody in this process did it before: theirs is good enough.
    HRESULT unused =
        Ole32.INSTANCE.CoInitializeSecurity(
            null,
            -1,
            null,
            null,
            RPC_AUTHN_LEVEL_DEFAULT,
            RPC_IMPERSONATION_LEVEL_IMPERSONATE,
            null,
            EOAC_NONE,
            null);
  }

  @Override
  public void leave() {
    Ole32.INSTANCE.CoUninitialize();
  }

  @Override
  public Session connect(String namespace) {
    return new JnaSession(translating(() -> WbemcliUtil.connectServer(namespace)));
  }

  static void check(HRESULT result) {
    if (result.intValue() < 0) {
      throw new NativeFailure(result.intValue());
    }
  }

  static <T> T translating(Supplier<T> call) {
    try {
      return call.get();
    } catch (COMException e) {
      throw new NativeFailure(e.getHresult().intValue());
    }
  }

  /** A connection. */
  private record JnaSession(IWbemServices services) implements Session {
    @Override
    public Rows query(String wql) {
      return new JnaWmiRows(translating(() -> services.ExecQuery("WQL", wql, FORWARD_ONLY, null)));
    }

    @Override
    public Cell call(String object, String method, String result) {
      JnaWmiRow out =
          new JnaWmiRow(translating(() -> services.ExecMethod(object, method, 0, null, null)));
      try {
        return out.cell(result);
      } finally {
        out.release();
      }
    }

    @Override
    public void release() {
      services.Release();
    }
  }
}
