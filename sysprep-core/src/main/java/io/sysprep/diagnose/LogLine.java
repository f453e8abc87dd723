package io.sysprep.diagnose;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of a log, taken apart.
 *
 * @param number its one-based number
 * @param time its local time, or null
 * @param level its level
 * @param id its message id, or -1
 * @param module the part of Setup that wrote it; empty when none is named
 * @param message what it says
 * @param raw the whole line
 * @param headed whether it begins an entry; if not, it may continue the one before
 * @param complete whether its end was seen
 */
record LogLine(
    int number,
    @Nullable LocalDateTime time,
    LogLevel level,
    int id,
    String module,
    String message,
    String raw,
    boolean headed,
    boolean complete) {

  static LogLine unheaded(String raw, String message, int number, boolean complete) {
    return new LogLine(number, null, LogLevel.UNKNOWN, -1, "", message, raw, false, complete);
  }

  /** {@return whether a line of this module or id is Sysprep's own} */
  boolean isOfSysprep() {
    return module.equals("SYSPRP") || (id >>> 16) == 0x0f;
  }
}
