package io.sysprep.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.Winsvc;
import com.sun.jna.platform.win32.Winsvc.SC_HANDLE;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS_PROCESS;
import com.sun.jna.ptr.IntByReference;
import org.jspecify.annotations.Nullable;

/** Calls the service control manager. */
final class JnaNativeServices implements NativeServices {

  // Microsoft Learn, "QueryServiceConfigW": 8 KB is the most there can be.
  private static final int LARGEST_CONFIGURATION = 8192;
  private static final int NO_CHANGE = -1;

  private final Advapi32 advapi = Advapi32.INSTANCE;
  private final JnaAdvapi32 more = JnaAdvapi32.load();

  @Override
  public Opened openManager(int access) {
    return opened(advapi.OpenSCManager(null, null, access));
  }

  @Override
  public Opened open(long manager, String name, int access) {
    return opened(advapi.OpenService(handle(manager), name, access));
  }

  @Override
  public void close(long handle) {
    advapi.CloseServiceHandle(handle(handle));
  }

  @Override
  public Configuration configuration(long service) {
    Memory config = new Memory(LARGEST_CONFIGURATION);
    boolean told =
        more.QueryServiceConfig(
            handle(service), config, LARGEST_CONFIGURATION, new IntByReference());
    return told ? configuration(config) : new Configuration(Native.getLastError(), 0, "", "", "");
  }

  @Override
  public Status status(long service) {
    SERVICE_STATUS_PROCESS status = new SERVICE_STATUS_PROCESS();
    boolean told =
        advapi.QueryServiceStatusEx(
            handle(service),
            Winsvc.SC_STATUS_TYPE.SC_STATUS_PROCESS_INFO,
            status,
            status.size(),
            new IntByReference());
    return new Status(code(told), status.dwCurrentState, status.dwWin32ExitCode);
  }

  @Override
  public int changeStartMode(long service, int mode) {
    return code(
        more.ChangeServiceConfig(
            handle(service), NO_CHANGE, mode, NO_CHANGE, null, null, null, null, null, null, null));
  }

  @Override
  public int start(long service) {
    return code(advapi.StartService(handle(service), 0, null));
  }

  @Override
  public int stop(long service) {
    return code(
        advapi.ControlService(handle(service), Winsvc.SERVICE_CONTROL_STOP, new SERVICE_STATUS()));
  }

  /** winsvc.h, QUERY_SERVICE_CONFIGW: three numbers, then pointers into the same block. */
  private static Configuration configuration(Memory config) {
    long pointers = Math.max(12, 2L * Native.POINTER_SIZE);
    long tag = pointers + 2L * Native.POINTER_SIZE;
    long dependencies = tag + Native.POINTER_SIZE;
    return new Configuration(
        0,
        config.getInt(4),
        text(config.getPointer(pointers)),
        text(config.getPointer(dependencies + Native.POINTER_SIZE)),
        text(config.getPointer(dependencies + 2L * Native.POINTER_SIZE)));
  }

  private static String text(@Nullable Pointer at) {
    return at == null ? "" : at.getWideString(0);
  }

  private static Opened opened(@Nullable SC_HANDLE handle) {
    return handle == null
        ? new Opened(Native.getLastError(), 0)
        : new Opened(0, Pointer.nativeValue(handle.getPointer()));
  }

  private static int code(boolean worked) {
    return worked ? 0 : Native.getLastError();
  }

  private static SC_HANDLE handle(long value) {
    SC_HANDLE handle = new SC_HANDLE();
    handle.setPointer(new Pointer(value));
    return handle;
  }
}
