package io.sysprep.testkit.run;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RunningProgram;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A machine at each of whose port calls something may happen first, or instead: a fault, a lie, a
 * jump of the clock, an interrupt.
 */
final class FaultyMachine implements Machine {

  /** What happens at a call. */
  @FunctionalInterface
  interface Mischief {
    /** Answers in place of the port, or lets it answer with {@code call.answer()}. */
    Object at(Call call) throws Throwable;
  }

  /**
   * A call of a port.
   *
   * @param number how many came before it, and one
   * @param port the port's type, such as {@code FilesControl}
   * @param method the method's name
   * @param argument the first argument as text; empty where there is none
   * @param real makes the call
   */
  record Call(int number, String port, String method, String argument, Answer real) {
    Object answer() throws Throwable {
      return real.give();
    }
  }

  /** The call itself. */
  interface Answer {
    Object give() throws Throwable;
  }

  private final Machine machine;
  private final Mischief mischief;
  private int calls;

  FaultyMachine(Machine machine, Mischief mischief) {
    this.machine = machine;
    this.mischief = mischief;
  }

  synchronized int calls() {
    return calls;
  }

  private synchronized int next() {
    return ++calls;
  }

  @Override
  public MachineView view() {
    return ports(MachineView.class, machine.view());
  }

  @Override
  public MachineControl control() {
    return ports(MachineControl.class, machine.control());
  }

  @Override
  public void close() {
    machine.close();
  }

  private <T> T ports(Class<T> type, T ports) {
    return proxy(
        type,
        (method, arguments) -> {
          Object port = invoke(ports, method, arguments);
          return port(method.getReturnType(), port);
        });
  }

  private <T> Object port(Class<T> type, Object port) {
    return proxy(
        type,
        (method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return invoke(port, method, arguments);
          }
          String argument =
              arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
          Object answer =
              mischief.at(
                  new Call(
                      next(),
                      type.getSimpleName(),
                      method.getName(),
                      argument,
                      () -> invoke(port, method, arguments)));
          return answer instanceof RunningProgram program
              ? port(RunningProgram.class, program)
              : answer;
        });
  }

  private interface Handler {
    Object handle(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Handler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> handler.handle(method, arguments)));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
