package io.sysprep.diagnose.rules;

/** What a signature is looked for in. */
enum Occasion {
  /** A message of the log. */
  MESSAGE,
  /** The end of the log. */
  ENDING,
  /** A setting of the answer file that Windows Setup refuses. */
  REFUSAL,
  /** What several lines show together. */
  COURSE
}
