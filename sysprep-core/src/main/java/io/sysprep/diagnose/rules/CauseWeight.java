package io.sysprep.diagnose.rules;

/** What a row of the table may do to a verdict. */
public enum CauseWeight {
  /** A failure, and why: a run that has it has failed. */
  CAUSE,
  /** Says why a run failed that is otherwise known to have failed; by itself it proves nothing. */
  REASON,
  /** A failure that does not say why: it is evidence of the cause, where the run shows one. */
  SYMPTOM,
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
  UNSEEN;

  /** {@return whether its signatures are of the end of a log} */
  boolean isOfEnding() {
    return this == STOP || this == SUSPECT;
  }
}
