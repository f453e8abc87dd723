package io.sysprep.diagnose;

/** What the logs prove about the last run. */
public enum Verdict {
  /** The run, or the first boot, reached the end that counts as success. */
  SUCCEEDED,
  /** The run failed; {@link Diagnosis#causes()} tells why. */
  FAILED,
  /** The logs belong to Sysprep or the first boot and hold no failure, but no end either. */
  NO_FAILURE,
  /** The logs are of another program, such as a feature update or Windows RE. */
  NOT_A_SYSPREP_LOG,
  /** There are no logs: an empty folder, links only, an archive that is not unpacked. */
  NO_LOGS,
  /** A run began, or an error is there, and the logs do not tell how it went on. */
  UNDECIDED
}
