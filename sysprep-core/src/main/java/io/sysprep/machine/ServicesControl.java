package io.sysprep.machine;

import java.time.Duration;

/**
 * Starts, stops and configures services.
 *
 * <p>Each method throws {@link MachineException}: {@link MachineException.Reason#MISSING} when
 * there is no such service, {@link MachineException.Reason#TIMED_OUT} when it does not get there in
 * time.
 */
public interface ServicesControl {

  /**
   * Changes how a service is started.
   *
   * @param name the service's name
   * @param mode how from now on
   */
  void changeStartMode(String name, ServiceStartMode mode);

  /**
   * Starts a service and waits until it runs; does nothing where it runs.
   *
   * @param name the service's name
   * @param deadline how long to wait
   */
  void start(String name, Duration deadline);

  /**
   * Stops a service and waits until it has stopped; does nothing where it is stopped.
   *
   * @param name the service's name
   * @param deadline how long to wait
   */
  void stop(String name, Duration deadline);
}
