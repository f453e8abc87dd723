package io.sysprep.licensing.record;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns digits into numbers, and what Windows means by "not available" into absence. */
public final class Counts {

  /** What the service reports for a count that it does not have: the largest 32-bit number. */
  public static final long NOT_AVAILABLE = 0xFFFF_FFFFL;

  private static final int LONGEST = 18;

  private Counts() {}

  /** {@return the count, or empty for the sentinel and for what no count can be} */
  public static OptionalInt count(String digits) {
    long value = parsed(digits).orElse(Long.MAX_VALUE);
    return value <= Integer.MAX_VALUE ? OptionalInt.of((int) value) : OptionalInt.empty();
  }

  /** {@return that many minutes, or empty for the sentinel} */
  public static Optional<Duration> minutes(String digits) {
    return parsed(digits).filter(value -> value < NOT_AVAILABLE).map(Duration::ofMinutes);
  }

  public static Optional<Long> parsed(String digits) {
    return Shapes.isInteger(digits) && digits.length() <= LONGEST
        ? Optional.of(Long.parseLong(digits))
        : Optional.empty();
  }
}
