package io.sysprep.testkit.life;

/** Whether a machine runs. */
public enum PowerState {
  /** Off; it can be imaged. */
  OFF,
  /** Running. */
  ON,
  /** Still running, and about to be off. */
  SHUTTING_DOWN
}
