package io.sysprep.windows.services;

import io.sysprep.windows.failures.WindowsErrors;
import java.util.Optional;
import java.util.function.LongFunction;

/** Opens services, and closes them whatever happens. */
final class ServiceHandles {

  // winsvc.h
  static final int QUERY = 0x0001 | 0x0004;
  static final int CHANGE = QUERY | 0x0002;
  static final int START = QUERY | 0x0010;
  static final int STOP = QUERY | 0x0020;
  private static final int CONNECT = 0x0001;

  private final NativeServices natives;

  ServiceHandles(NativeServices natives) {
    this.natives = natives;
  }

  NativeServices natives() {
    return natives;
  }

  /** {@return what was done with the service; empty when there is none of that name} */
  <T> Optional<T> inExisting(String name, int access, LongFunction<T> action) {
    NativeServices.Opened manager = natives.openManager(CONNECT);
    WindowsErrors.requireSuccess("open the service manager for", name, manager.code());
    try {
      return inManager(manager.handle(), name, access, action);
    } finally {
      natives.close(manager.handle());
    }
  }

  private <T> Optional<T> inManager(long manager, String name, int access, LongFunction<T> action) {
    NativeServices.Opened service = natives.open(manager, name, access);
    if (service.code() == WindowsErrors.SERVICE_DOES_NOT_EXIST) {
      return Optional.empty();
    }
    WindowsErrors.requireSuccess("open service", name, service.code());
    try {
      return Optional.of(action.apply(service.handle()));
    } finally {
      natives.close(service.handle());
    }
  }
}
