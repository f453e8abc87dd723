package io.sysprep.diagnose;

/**
 * Whether Sysprep may be started again on the same machine once the cause is put right.
 *
 * <p>Sysprep validates before it changes anything; there is no way back from a half finished
 * generalize (Microsoft support article "A fatal error occurred while trying to sysprep the
 * machine").
 */
public enum Retry {
  /** The run ended before it changed anything. */
  SAFE,
  /** The machine is half generalized: go back to a snapshot or build anew. */
  UNSAFE,
  /** The logs do not tell, or there is nothing to retry. */
  UNKNOWN
}
