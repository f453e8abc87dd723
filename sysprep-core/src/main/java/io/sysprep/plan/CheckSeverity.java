package io.sysprep.plan;

/** How bad it is what a preflight check finds, from nothing to what stops a run. */
public enum CheckSeverity {
  /** The check does not matter for this destination; its result is not applicable. */
  OFF,
  /** It is worth knowing. */
  NOTICE,
  /** Something may go wrong. */
  WARNING,
  /** It stops the run. */
  BLOCKER
}
