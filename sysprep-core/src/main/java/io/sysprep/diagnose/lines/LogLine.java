package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.LogLevel;
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
    return fixed && time != null ? stamp(time) + content.text() : content.text();
  }

  /** Without a formatter: the first one in a JVM loads the data of all locales. */
  private static String stamp(LocalDateTime time) {
    return time.toLocalDate()
        + " "
        + twoDigits(time.getHour())
        + ":"
        + twoDigits(time.getMinute())
        + ":"
        + twoDigits(time.getSecond());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
