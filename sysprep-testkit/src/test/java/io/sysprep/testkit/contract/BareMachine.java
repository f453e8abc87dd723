package io.sysprep.testkit.contract;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A machine with one empty disk and nothing else, to lay an overlay on. */
final class BareMachine {

  private static final WindowsPath DISK = WindowsPath.of("C:\\");

  private BareMachine() {}

  static MachineView view() {
    return port(MachineView.class);
  }

  private static <T> T port(Class<T> type) {
    InvocationHandler answer = (proxy, method, arguments) -> answer(method, arguments);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
  }

  private static Object answer(Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "info" -> Optional.of(DISK).filter(arguments[0]::equals).map(BareMachine::folder);
      case "list" -> Optional.of(DISK).filter(arguments[0]::equals).map(disk -> List.of());
      case "exists" -> false;
      case "instant" -> Instant.EPOCH;
      default ->
          method.getReturnType() == Optional.class
              ? Optional.empty()
              : port(method.getReturnType());
    };
  }

  private static FileInfo folder(WindowsPath path) {
    return new FileInfo(path, true, 0, Instant.EPOCH);
  }
}
