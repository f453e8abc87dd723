package io.sysprep.report;

/** How much something matters to the reader, in rising order. */
enum Tone {
  /** As it should be. */
  GOOD,
  /** Worth knowing. */
  NOTE,
  /** It may go wrong. */
  WARNING,
  /** It stands in the way, or went wrong. */
  BAD
}
