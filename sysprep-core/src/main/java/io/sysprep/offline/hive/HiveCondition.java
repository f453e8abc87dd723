package io.sysprep.offline.hive;

/**
 * Whether a hive was closed cleanly, and what became of the changes that were under way.
 *
 * @param kind which of the three cases it is
 * @param explanation what was found, as a sentence
 */
public record HiveCondition(Kind kind, String explanation) {

  /** Whether a hive holds all that Windows wrote. */
  public enum Kind {
    /** Closed cleanly. */
    CLEAN,
    /** Not closed cleanly; what its logs hold was laid over it, in memory. */
    RECOVERED,
    /** Not closed cleanly, and no log completes it: what was written last may be missing. */
    DIRTY
  }

  /** {@return whether Windows closed it, and did not just stop} */
  public boolean wasClosedCleanly() {
    return kind == Kind.CLEAN;
  }
}
