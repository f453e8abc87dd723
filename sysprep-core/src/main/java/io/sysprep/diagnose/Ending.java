package io.sysprep.diagnose;

/** How a log says that a run ended. */
enum Ending {
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

  /** The later of two lines of one failure tells more. */
  Ending or(Ending other) {
    return other.compareTo(this) > 0 ? other : this;
  }

  static Ending ofId(int id) {
    return switch (id) {
      case 0x0f0070, 0x0f0073 -> HALTED;
      case 0x0f00d8 -> FAILED_VALIDATION;
      case 0x0f00a8, 0x0f00ae -> FAILED_EXECUTION;
      default -> OPEN;
    };
  }
}
