package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.LogLevel;
import java.util.Locale;

/**
 * What stands before a line's message.
 *
 * @param isThere whether anything does; a line without a head may continue the one before
 * @param level its level
 * @param id its message id, or -1
 * @param module the part of Setup that wrote it; empty when none is named
 */
public record LineHead(boolean isThere, LogLevel level, int id, String module) {

  static final LineHead NONE = new LineHead(false, LogLevel.UNKNOWN, -1, "");

  private static final int FACILITY_OF_SYSPREP = 0x0f;

  static LogLevel level(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "info", "perf", "debug" -> LogLevel.INFO;
      case "warning", "warn" -> LogLevel.WARNING;
      case "error", "fatalerror", "critical" -> LogLevel.ERROR;
      default -> LogLevel.UNKNOWN;
    };
  }

  LineHead(LogLevel level, int id, String module) {
    this(true, level, id, module);
  }

  /** {@return whether Sysprep itself wrote the line, by module or id} */
  public boolean isOfSysprep() {
    return module.equals("SYSPRP") || (id >>> 16) == FACILITY_OF_SYSPREP;
  }
}
