package io.sysprep.windows.proof;

import io.sysprep.machine.MachineView;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** This machine, seen through a view that adds something; reading only. */
final class OtherViews {

  private OtherViews() {}

  /**
   * {@return the machine, which tells each question, port and method and arguments, to a listener}
   */
  static MachineView telling(MachineView view, BiConsumer<String, Object[]> listener) {
    return proxy(
        MachineView.class,
        (self, port, none) ->
            telling(port.getReturnType(), port.getName(), call(view, port, none), listener));
  }

  private static Object telling(
      Class<?> port, String name, Object target, BiConsumer<String, Object[]> listener) {
    return proxy(
        port,
        (self, method, arguments) -> {
          Object[] given = arguments == null ? new Object[0] : arguments;
          listener.accept(name + "." + method.getName(), given);
          return call(target, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(OtherViews.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
