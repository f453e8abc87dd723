package io.sysprep.machine;

/**
 * What a service is doing, in the order of the numbers of {@code SERVICE_STATUS.dwCurrentState},
 * from 1.
 */
public enum ServiceState {
  /** Not running. */
  STOPPED,
  /** Starting. */
  START_PENDING,
  /** Stopping. */
  STOP_PENDING,
  /** Running. */
  RUNNING,
  /** Going on after a pause. */
  CONTINUE_PENDING,
  /** Pausing. */
  PAUSE_PENDING,
  /** Paused. */
  PAUSED
}
