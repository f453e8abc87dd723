package io.sysprep.diagnose.rules;

/** How a log says that a run ended. */
public enum RunEnding {
  /** It does not say. */
  OPEN,
  /** Sysprep gave up, and the log does not show where. */
  HALTED,
  /** Sysprep did not understand its command line. */
  FAILED_PARSING,
  /** Sysprep gave up before it changed anything. */
  FAILED_VALIDATION,
  /** Sysprep gave up half way. */
  FAILED_EXECUTION;

  /**
   * Chooses between two lines of one failure.
   *
   * @param other what the other line says
   * @return what says more: where Sysprep gave up, rather than that it did
   */
  public RunEnding or(RunEnding other) {
    return other.compareTo(this) > 0 ? other : this;
  }

  /**
   * Tells what a message id says.
   *
   * @param id the id, or -1
   * @return the ending, {@link #OPEN} for an id that says nothing of it
   */
  public static RunEnding ofId(int id) {
    return switch (id) {
      case 0x0f0070, 0x0f0073 -> HALTED;
      case 0x0f00d8 -> FAILED_VALIDATION;
      case 0x0f00a8, 0x0f00ae -> FAILED_EXECUTION;
      default -> OPEN;
    };
  }

  /**
   * Tells what a marker says.
   *
   * @param kind its kind
   * @return the ending, {@link #OPEN} for a kind that says nothing of it
   */
  public static RunEnding of(MarkerKind kind) {
    return switch (kind) {
      case HALTED -> HALTED;
      case FAILED_PARSING -> FAILED_PARSING;
      case FAILED_VALIDATION -> FAILED_VALIDATION;
      case FAILED_EXECUTION -> FAILED_EXECUTION;
      default -> OPEN;
    };
  }
}
