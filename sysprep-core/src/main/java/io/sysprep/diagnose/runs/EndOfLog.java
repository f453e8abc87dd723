package io.sysprep.diagnose.runs;

/** What it means that a log ends where it ends. */
public enum EndOfLog {
  /** Nothing: it is being written. */
  GROWING,
  /** It was copied or pasted: the machine went no further, or the copy is cut. */
  COPIED,
  /** The caller has seen that nothing was written for a long time. */
  STALLED
}
