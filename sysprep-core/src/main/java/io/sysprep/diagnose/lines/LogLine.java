package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.LogLevel;
import io.sysprep.words.Words;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of a log.
 *
 * @param number its one-based number
 * @param time its local time, or null
 * @param content what it says
 * @param fixed whether it is in fixed columns, with the time in front of its text
 * @param complete whether its end was seen
 */
public record LogLine(
    int number,
    @Nullable LocalDateTime time,
    LineContent content,
    boolean fixed,
    boolean complete) {

  public LogLevel level() {
    return content.head().level();
  }

  public String message() {
    return content.message();
  }

  /** {@return the line as it was written} */
  String raw() {
    return fixed && time != null ? Words.dateAndTime(time, ' ') + content.text() : content.text();
  }
}
