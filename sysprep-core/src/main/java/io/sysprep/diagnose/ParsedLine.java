package io.sysprep.diagnose;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a line.
 *
 * @param time its local time, or null
 * @param level its level
 * @param id its message id, or -1
 * @param module the part of Setup that wrote it; empty when none is named
 * @param message what it says
 * @param text the line from the end of its time on, or the whole line
 * @param headed whether it begins an entry; if not, it may continue the one before
 */
record ParsedLine(
    @Nullable LocalDateTime time,
    LogLevel level,
    int id,
    String module,
    String message,
    String text,
    boolean headed) {

  static ParsedLine unheaded(String text, String message) {
    return new ParsedLine(null, LogLevel.UNKNOWN, -1, "", message, text, false);
  }
}
