package io.sysprep.guest.job;

/** What a guest can be asked to do. */
public enum Verb {
  /** Run the checks and change nothing. */
  PREFLIGHT,
  /** Run the plan, and leave the power to the controller. */
  RUN,
  /** Tell whether the machine is sealed. */
  VERIFY
}
