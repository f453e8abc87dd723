package io.sysprep.windows;

import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.ServicesView;
import java.util.List;
import java.util.Optional;

/** Reads the services of Windows. */
final class WindowsServices implements ServicesView {

  private final ServiceHandles services;

  WindowsServices(NativeServices natives) {
    this.services = new ServiceHandles(natives);
  }

  @Override
  public Optional<ServiceInfo> service(String name) {
    return services.inExisting(name, ServiceHandles.QUERY, handle -> describe(name, handle));
  }

  static ServiceState state(int number) {
    return List.of(ServiceState.values()).get(number - 1);
  }

  private ServiceInfo describe(String name, long handle) {
    NativeServices.Configuration setUp = services.natives().configuration(handle);
    WindowsErrors.requireSuccess("read the configuration of service", name, setUp.code());
    NativeServices.Status status = services.natives().status(handle);
    WindowsErrors.requireSuccess("read the state of service", name, status.code());
    return new ServiceInfo(
        name,
        setUp.displayName(),
        state(status.state()),
        List.of(ServiceStartMode.values()).get(setUp.startMode()),
        setUp.account(),
        setUp.command());
  }
}
