package io.sysprep.machine;

/**
 * Turns the machine off.
 *
 * <p>Each method returns when Windows has begun, and throws {@link MachineException} when it
 * refuses.
 */
public interface PowerControl {

  /** Powers the machine off, without waiting for programs that do not want to end. */
  void powerOff();

  /** Restarts the machine, without waiting for programs that do not want to end. */
  void restart();
}
