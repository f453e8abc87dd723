package io.sysprep.diagnose;

import java.util.Locale;

/** The level of a line. */
public enum LogLevel {
  /** The copy of the log shows none. */
  UNKNOWN,
  /** What happens. */
  INFO,
  /** Something unexpected that does not stop the run by itself. */
  WARNING,
  /** Something failed; not every such line is fatal. */
  ERROR;

  public static LogLevel of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "info", "perf", "debug" -> INFO;
      case "warning", "warn" -> WARNING;
      case "error", "fatalerror", "critical" -> ERROR;
      default -> UNKNOWN;
    };
  }
}
