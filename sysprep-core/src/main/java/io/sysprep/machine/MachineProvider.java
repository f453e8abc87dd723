package io.sysprep.machine;

import java.util.Optional;

/**
 * Gives access to the local machine; implemented by a binding and found through {@link
 * java.util.ServiceLoader}.
 *
 * <p>A provider is asked on every operating system, so neither its constructor nor {@link
 * #declines()} may load native code.
 */
public interface MachineProvider {

  /** {@return the name that {@link NoMachineException} shows} */
  String name();

  /** {@return why this provider cannot open the machine it runs on; empty when it can} */
  Optional<String> declines();

  /**
   * Opens the local machine.
   *
   * @return the machine, to be closed by the caller
   * @throws MachineException when Windows refuses
   */
  Machine open();
}
