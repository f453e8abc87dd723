package io.sysprep.windows.wmi;

import com.sun.jna.ptr.PointerByReference;
import io.sysprep.windows.failures.WindowsErrors;

/** Calls COM and WMI. */
public final class JnaWmi implements NativeWmi {

  // objbase.h, wtypesbase.h and rpcdce.h
  private static final int COINIT_MULTITHREADED = 0;
  private static final int CLSCTX_INPROC_SERVER = 1;
  private static final int AUTHENTICATION_BY_WINDOWS = 10;
  private static final int NO_AUTHORIZATION = 0;
  private static final int DEFAULT_LEVEL = 0;
  private static final int LEVEL_OF_CALLS = 3;
  private static final int IMPERSONATE = 3;
  private static final int NO_CAPABILITIES = 0;

  // wbemcli.h
  private static final byte[] LOCATOR_CLASS =
      GuidCodec.encode("4590f811-1d3a-11d0-891f-00aa004b2e24");
  private static final byte[] LOCATOR = GuidCodec.encode("dc12a687-737f-11cf-884d-00aa004b2e24");
  private static final int CONNECT_SERVER = 3;
  // Two minutes, instead of for ever, for a service that does not answer.
  private static final int USE_MAX_WAIT = 0x80;

  private final JnaOle32 ole = JnaOle32.INSTANCE;

  @Override
  public void enter() {
    JnaComObject.check(ole.CoInitializeEx(null, COINIT_MULTITHREADED));
    int secured =
        ole.CoInitializeSecurity(
            null, -1, null, null, DEFAULT_LEVEL, IMPERSONATE, null, NO_CAPABILITIES, null);
    // Somebody in this process did it before, and theirs is good enough.
    if (secured != WindowsErrors.SECURED_BEFORE) {
      JnaComObject.check(secured);
    }
  }

  @Override
  public void leave() {
    ole.CoUninitialize();
  }

  @Override
  public Session connect(String namespace) {
    JnaComObject locator = locator();
    try (JnaText resource = JnaText.of(namespace)) {
      PointerByReference services = new PointerByReference();
      locator.call(
          CONNECT_SERVER, resource.pointer(), null, null, null, USE_MAX_WAIT, null, null, services);
      return session(new JnaComObject(services.getValue()));
    } finally {
      locator.release();
    }
  }

  private JnaComObject locator() {
    PointerByReference locator = new PointerByReference();
    JnaComObject.check(
        ole.CoCreateInstance(LOCATOR_CLASS, null, CLSCTX_INPROC_SERVER, LOCATOR, locator));
    return new JnaComObject(locator.getValue());
  }

  /** WMI answers as the caller, not as the service (Microsoft Learn, CoSetProxyBlanket). */
  private Session session(JnaComObject services) {
    try {
      JnaComObject.check(
          ole.CoSetProxyBlanket(
              services.self(),
              AUTHENTICATION_BY_WINDOWS,
              NO_AUTHORIZATION,
              null,
              LEVEL_OF_CALLS,
              IMPERSONATE,
              null,
              NO_CAPABILITIES));
    } catch (NativeFailure e) {
      services.release();
      throw e;
    }
    return new JnaSession(services);
  }
}
