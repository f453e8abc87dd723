package io.sysprep.diagnose;

/** The level of a line. */
public enum LogLevel {
  /** The copy of the log shows none. */
  UNKNOWN,
  /** What happens. */
  INFO,
  /** Something unexpected that does not stop the run by itself. */
  WARNING,
  /** Something failed; not every such line is fatal. */
  ERROR
}
