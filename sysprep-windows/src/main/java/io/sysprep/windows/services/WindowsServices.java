package io.sysprep.windows.services;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.WindowsError;
import io.sysprep.windows.failures.Numbered;
import io.sysprep.windows.failures.WindowsErrors;
import java.util.Optional;

/** Reads the services of Windows. */
public final class WindowsServices implements ServicesView {

  /**
   * Under Wine a handle that was just opened may be called none while other threads open and close
   * theirs; a preflight asks for many services at once. Asking again changes nothing.
   */
  private static final int TRIES = 5;

  // winerror.h
  private static final long INVALID_HANDLE = 6;

  private final ServiceHandles services;

  public WindowsServices(NativeServices natives) {
    this.services = new ServiceHandles(natives);
  }

  @Override
  public Optional<ServiceInfo> service(String name) {
    for (int attempt = 1; ; attempt++) {
      try {
        return services.inExisting(name, ServiceHandles.QUERY, handle -> describe(name, handle));
      } catch (MachineException e) {
        if (attempt == TRIES || !isOfLostHandle(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean isOfLostHandle(MachineException e) {
    return e.error().map(WindowsError::code).filter(code -> code == INVALID_HANDLE).isPresent();
  }

  /** winsvc.h, SERVICE_STOPPED and on: 1 is the first. */
  static ServiceState state(String name, int number) {
    return Numbered.of("state", name, ServiceState.values(), 1, number);
  }

  private ServiceInfo describe(String name, long handle) {
    NativeServices.Configuration setUp = services.natives().configuration(handle);
    WindowsErrors.requireSuccess("read the configuration of service", name, setUp.code());
    NativeServices.Status status = services.natives().status(handle);
    WindowsErrors.requireSuccess("read the state of service", name, status.code());
    return new ServiceInfo(
        name,
        setUp.displayName(),
        state(name, status.state()),
        Numbered.of("start mode", name, ServiceStartMode.values(), 0, setUp.startMode()),
        setUp.account(),
        setUp.command());
  }
}
