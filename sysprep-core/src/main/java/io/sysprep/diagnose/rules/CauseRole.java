package io.sysprep.diagnose.rules;

/** What a row of the table may do to a verdict. */
public enum CauseRole {
  /** A failure: a run that has it has failed. */
  CAUSE,
  /** Something asked for did not happen; decides only where nothing else does. */
  LOSS,
  /** A log that ends like this shows a machine that went no further. */
  STOP,
  /** A log that ends like this may be of a machine that hangs, or only be cut here. */
  SUSPECT,
  /** Worth telling, never what a run failed of. */
  WARNING,
  /** Looks like a failure and is none. */
  BENIGN,
  /** Known to happen, but leaves nothing in a log. */
  UNSEEN
}
