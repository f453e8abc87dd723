package io.sysprep.words;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

/** Says numbers, times and errors as people do. */
public final class Words {

  /** Below two of a unit its parts tell more: 90 seconds and not 1 minute. */
  private static final long FEW = 2;

  private Words() {}

  /**
   * Says how many there are.
   *
   * @param count the number
   * @param noun what is counted, in the singular
   * @return "1 rearm", "2 rearms", "0 entries"
   */
  public static String counted(long count, String noun) {
    return count + " " + (count == 1 ? noun : plural(noun));
  }

  /**
   * Says how many do something.
   *
   * @param count the number
   * @param noun what is counted, in the singular
   * @param one the verb for one
   * @param many the verb for none or several
   * @return "1 file waits", "2 files wait"
   */
  public static String counted(long count, String noun, String one, String many) {
    return counted(count, noun) + " " + (count == 1 ? one : many);
  }

  /**
   * Says how long something takes, in the largest unit of which there are at least two.
   *
   * @param duration the time, cut to whole units
   * @return "300 milliseconds", "1 second", "90 seconds", "45 minutes", "3 hours"
   */
  public static String spoken(Duration duration) {
    if (duration.toSeconds() == 0 && !duration.isZero()) {
      return counted(duration.toMillis(), "millisecond");
    }
    if (duration.toMinutes() < FEW) {
      return counted(duration.toSeconds(), "second");
    }
    return duration.toHours() < FEW
        ? counted(duration.toMinutes(), "minute")
        : counted(duration.toHours(), "hour");
  }

  /**
   * Ends a text as a sentence.
   *
   * @param text any text
   * @return the text, with a full stop where it ends in none of {@code . ! ?}
   */
  public static String sentence(String text) {
    String sentence = text.stripTrailing();
    return sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?")
        ? sentence
        : sentence + ".";
  }

  /**
   * Tells what was thrown.
   *
   * @param error an error
   * @return its message as a sentence, or the name of its class where it has none
   */
  public static String sentence(Throwable error) {
    String message = error.getMessage();
    return sentence(message == null || message.isBlank() ? error.getClass().getName() : message);
  }

  /**
   * Begins a text as a sentence.
   *
   * @param text any text
   * @return the text, with a capital letter first
   */
  public static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * Writes a local time to the second.
   *
   * @param time the time; what is below a second is left out
   * @param between what parts date and time
   * @return for example {@code 2026-11-29 08:05:00}
   */
  public static String dateAndTime(LocalDateTime time, char between) {
    // Without a formatter: the first one in a JVM loads the data of all locales.
    StringBuilder text =
        new StringBuilder("2026-11-29 08:05:00".length())
            .append(time.toLocalDate())
            .append(between);
    appendTwoDigits(time.getHour(), text);
    appendTwoDigits(time.getMinute(), text.append(':'));
    appendTwoDigits(time.getSecond(), text.append(':'));
    return text.toString();
  }

  private static void appendTwoDigits(int number, StringBuilder text) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static String plural(String noun) {
    int last = noun.length() - 1;
    boolean changes =
        last > 0 && noun.charAt(last) == 'y' && "aeiou".indexOf(noun.charAt(last - 1)) < 0;
    return changes ? noun.substring(0, last) + "ies" : noun + "s";
  }
}
