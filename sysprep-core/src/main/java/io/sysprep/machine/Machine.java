package io.sysprep.machine;

import org.jspecify.annotations.Nullable;

/**
 * A Windows machine that can be read and changed.
 *
 * <p>{@link #local()} is the one this program runs on. A test takes a fake one from the testkit
 * instead; both behave as the contracts in the testkit say. Close it when done: a binding holds
 * native threads.
 *
 * <pre>{@code
 * try (Machine machine = Machine.local()) {
 *   System.out.println(machine.view().system().version());
 * }
 * }</pre>
 */
public interface Machine extends AutoCloseable {

  /**
   * Opens the Windows machine that this program runs on.
   *
   * @return the machine, to be closed by the caller
   * @throws NoMachineException off Windows, where no binding is on the class or module path, or
   *     where there are several; it names each provider that was asked and why it declined
   */
  static Machine local() {
    return local(MachineProvider.class.getClassLoader());
  }

  /**
   * Opens the Windows machine that this program runs on, with a binding that another class loader
   * has, as a host of plug-ins needs it.
   *
   * @param loader the class loader that finds the binding; null for the system's
   * @return the machine, to be closed by the caller
   * @throws NoMachineException as for {@link #local()}
   */
  static Machine local(@Nullable ClassLoader loader) {
    return LocalMachine.open(loader);
  }

  /** {@return what can be read; the same object each time} */
  MachineView view();

  /** {@return what can be changed; the same object each time} */
  MachineControl control();

  /** Releases what the binding holds; a second call does nothing. */
  @Override
  void close();
}
