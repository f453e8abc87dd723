package io.sysprep.windows.services;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Winsvc;
import com.sun.jna.ptr.IntByReference;
import io.sysprep.windows.jna.JnaAdvapi32;
import io.sysprep.windows.jna.JnaLastError;
import io.sysprep.windows.jna.JnaLayout;
import io.sysprep.windows.jna.StructureLayout;
import org.jspecify.annotations.Nullable;

/** Calls the service control manager. */
public final class JnaServices implements NativeServices {

  // Microsoft Learn, "QueryServiceConfigW": 8 KB is the most there can be.
  private static final int LARGEST_CONFIGURATION = 8192;
  private static final int NO_CHANGE = -1;
  private static final int PROCESS_INFORMATION = 0;
  // winsvc.h, SERVICE_STATUS_PROCESS: nine numbers, the first seven of them SERVICE_STATUS.
  private static final int STATE = Integer.BYTES;
  private static final int EXIT_CODE = 3 * Integer.BYTES;
  private static final int STATUS_SIZE = 9 * Integer.BYTES;

  private final JnaAdvapi32 advapi = JnaAdvapi32.INSTANCE;

  @Override
  public Opened openManager(int access) {
    return opened(advapi.OpenSCManager(null, null, access));
  }

  @Override
  public Opened open(long manager, String name, int access) {
    return opened(advapi.OpenService(new Pointer(manager), name, access));
  }

  @Override
  public void close(long handle) {
    boolean ignored = advapi.CloseServiceHandle(new Pointer(handle));
  }

  @Override
  public Configuration configuration(long service) {
    Memory config = new Memory(LARGEST_CONFIGURATION);
    boolean told =
        advapi.QueryServiceConfig(
            new Pointer(service), config, LARGEST_CONFIGURATION, new IntByReference());
    return told
        ? configuration(config)
        : new Configuration(JnaLastError.ofFailure(), 0, "", "", "");
  }

  @Override
  public Status status(long service) {
    Memory status = new Memory(STATUS_SIZE);
    status.clear();
    boolean told =
        advapi.QueryServiceStatusEx(
            new Pointer(service), PROCESS_INFORMATION, status, STATUS_SIZE, new IntByReference());
    return new Status(JnaLastError.unless(told), status.getInt(STATE), status.getInt(EXIT_CODE));
  }

  @Override
  public int changeStartMode(long service, int mode) {
    return JnaLastError.unless(
        advapi.ChangeServiceConfig(
            new Pointer(service),
            NO_CHANGE,
            mode,
            NO_CHANGE,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  @Override
  public int start(long service) {
    return JnaLastError.unless(advapi.StartService(new Pointer(service), 0, null));
  }

  @Override
  public int stop(long service) {
    return JnaLastError.unless(
        advapi.ControlService(
            new Pointer(service), Winsvc.SERVICE_CONTROL_STOP, new Memory(STATUS_SIZE)));
  }

  private static Configuration configuration(Memory config) {
    StructureLayout layout = JnaLayout.HERE;
    return new Configuration(
        0,
        config.getInt(layout.startMode()),
        text(config, layout.command()),
        text(config, layout.account()),
        text(config, layout.displayName()));
  }

  /** Read through the block, which is freed when nothing refers to it. */
  private static String text(Memory block, int member) {
    Pointer text = block.getPointer(member);
    return text == null
        ? ""
        : block.getWideString(Pointer.nativeValue(text) - Pointer.nativeValue(block));
  }

  private static Opened opened(@Nullable Pointer handle) {
    return handle == null
        ? new Opened(JnaLastError.ofFailure(), 0)
        : new Opened(0, Pointer.nativeValue(handle));
  }
}
