package io.sysprep.windows.services;

import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.ServicesControl;
import io.sysprep.windows.failures.WindowsErrors;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;

/** Starts, stops and configures services of Windows. */
public final class WindowsServicesControl implements ServicesControl {

  private static final List<ServiceStartMode> MODES = List.of(ServiceStartMode.values());
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final ServiceHandles services;
  private final MachineClock clock;

  public WindowsServicesControl(NativeServices natives, MachineClock clock) {
    this.services = new ServiceHandles(natives);
    this.clock = clock;
  }

  @Override
  public void changeStartMode(String name, ServiceStartMode mode) {
    String attempt = "change the start mode of service";
    inService(
        attempt,
        name,
        ServiceHandles.CHANGE,
        handle -> {
          int code = services.natives().changeStartMode(handle, MODES.indexOf(mode));
          WindowsErrors.requireSuccess(attempt, name, code);
          return mode;
        });
  }

  @Override
  public void start(String name, Duration deadline) {
    String attempt = "start service";
    Duration end = clock.elapsed().plus(deadline);
    inService(
        attempt,
        name,
        ServiceHandles.START,
        handle -> {
          int code = services.natives().start(handle);
          if (code != WindowsErrors.SERVICE_ALREADY_RUNNING) {
            WindowsErrors.requireSuccess(attempt, name, code);
          }
          return await(handle, attempt, name, ServiceState.RUNNING, end);
        });
  }

  @Override
  public void stop(String name, Duration deadline) {
    String attempt = "stop service";
    Duration end = clock.elapsed().plus(deadline);
    inService(
        attempt,
        name,
        ServiceHandles.STOP,
        handle -> {
          int code = services.natives().stop(handle);
          if (code != WindowsErrors.SERVICE_NOT_ACTIVE) {
            WindowsErrors.requireSuccess(attempt, name, code);
          }
          return await(handle, attempt, name, ServiceState.STOPPED, end);
        });
  }

  private void inService(String attempt, String name, int access, LongFunction<Object> action) {
    if (services.inExisting(name, access, action).isEmpty()) {
      throw WindowsErrors.failure(attempt, name, WindowsErrors.SERVICE_DOES_NOT_EXIST);
    }
  }

  private ServiceState await(
      long handle, String attempt, String name, ServiceState wanted, Duration end) {
    for (ServiceState now = state(handle, attempt, name, wanted);
        now != wanted;
        now = state(handle, attempt, name, wanted)) {
      if (clock.elapsed().compareTo(end) >= 0) {
        throw new MachineException(Reason.TIMED_OUT, attempt, name + " (still " + now + ")");
      }
      pause(attempt, name);
    }
    return wanted;
  }

  /** A service that stopped while it should start says in its exit code why, or gives none. */
  private ServiceState state(long handle, String attempt, String name, ServiceState wanted) {
    NativeServices.Status status = services.natives().status(handle);
    WindowsErrors.requireSuccess(attempt, name, status.code());
    ServiceState state = WindowsServices.state(name, status.state());
    if (state == ServiceState.STOPPED && wanted == ServiceState.RUNNING) {
      throw status.exitCode() == WindowsErrors.SUCCESS
          ? new MachineException(Reason.FAILED, attempt, name + " (it stopped again)")
          : WindowsErrors.failure(attempt, name, status.exitCode());
    }
    return state;
  }

  private void pause(String attempt, String name) {
    try {
      clock.pause(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MachineException(Reason.INTERRUPTED, attempt, name);
    }
  }
}
