package io.sysprep.preflight;

import io.sysprep.machine.Machine;

/**
 * The caller's way to restart a machine and to come back to it: a program that runs on the machine
 * itself ends with it, so only a controller has one.
 *
 * <pre>{@code
 * Sysprep.on(machine).restartingBy(it -> { it.control().power().restart(); hypervisor.awaitBoot(vm); })
 * }</pre>
 */
@FunctionalInterface
public interface RestartHook {

  /**
   * Restarts Windows, and comes back when its ports answer again.
   *
   * @param machine the machine
   * @throws InterruptedException when the calling thread is interrupted
   * @throws io.sysprep.machine.MachineException when it does not come up again
   */
  void restart(Machine machine) throws InterruptedException;
}
