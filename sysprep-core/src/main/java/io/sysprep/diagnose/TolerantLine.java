package io.sysprep.diagnose;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are not in fixed columns: copied into forums, through CMTrace, through the console of
 * a build tool, or written by Cloudbase-Init and MSDTC.
 *
 * <p>The first form that fits counts; a line that fits none has no head.
 */
final class TolerantLine {

  private static final String LEVEL = "(?<level>Info|Warning|Error|FatalError|Perf|Debug)";
  private static final String ID = "(?:\\[(?<id>[0O]x[0-9a-fA-F]{5,8})\\]\\s*)?";
  private static final String MODULE = "(?:(?<module>[A-Z]{2,6})\\s+)?";
  private static final String KNOWN_MODULE =
      "(?<module>SYSPRP|IBS|IBSLIB|PANTHR|TOOL|DIAG|MOUPG|CBS|CSI)\\s+";

  /** What build tools put before the output of the machine. */
  private static final String CONSOLE =
      "^\\s*(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[T ][\\d:.]+Z?:?\\s+)?(?:==>\\s*)?(?:[\\w.-]+:\\s+)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "^.{0,160}?(?<time>\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d),\\s*"
                  + LEVEL
                  + "\\b,?\\s*"
                  + ID
                  + MODULE
                  + "(?<message>.*)$"),
          Pattern.compile(
              "^(?<us>\\d\\d-\\d\\d-\\d{4} \\d\\d:\\d\\d:\\d\\d)[.\\d]*\\s+"
                  + KNOWN_MODULE
                  + "(?:\\d+ \\((?<id>0x[0-9a-fA-F]+)\\)\\s+)?(?<message>.*)$"),
          Pattern.compile(
              "^<!\\[LOG\\[(?<message>.*?)\\]LOG\\]!><time=\"(?<clock>[\\d:]{8})[^\"]*\" "
                  + "date=\"(?<date>[\\d-]{10})\" component=\"(?<module>[^\"]*)\".*"
                  + "type=\"(?<type>\\d)\".*$"),
          Pattern.compile(
              "^(?<time>\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)?[\\s.,\\d]*"
                  + "(?<level>DEBUG|INFO|WARNING|ERROR|CRITICAL)\\s+(?<module>cloudbaseinit\\S*)\\s+"
                  + "(?:\\[[^\\]]*\\]\\s+)?(?<message>.*)$"),
          Pattern.compile(
              "^(?<us>\\d\\d-\\d\\d-\\d{4} \\d\\d:\\d\\d) : (?<message>DTC Install error.*)$"),
          Pattern.compile(
              CONSOLE
                  + "(?:[^,:]{0,40},\\s*)?"
                  + LEVEL
                  + ",?\\s+"
                  + ID
                  + "(?:"
                  + KNOWN_MODULE
                  + "|(?=\\[))(?<message>.*)$"),
          Pattern.compile(
              CONSOLE
                  + "(?:[^,:]{0,40},\\s*)?"
                  + LEVEL
                  + ",?\\s+"
                  + "\\[(?<id>[0O]x[0-9a-fA-F]{5,8})\\]\\s*(?<message>.*)$"),
          Pattern.compile(
              CONSOLE + "\\[(?<id>[0O]x[0-9a-fA-F]{5,8})\\]\\s*" + MODULE + "(?<message>.*)$"),
          Pattern.compile(CONSOLE + KNOWN_MODULE + "(?<message>.*)$"));

  private static final Pattern CONSOLE_LINE =
      Pattern.compile(
          "^\\s*(?:(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[T ][\\d:.]+Z?:?\\s+)?==>\\s*[\\w.-]+:"
              + "|azure-arm:|googlecompute:|amazon-ebs:|vmware-iso:|qemu:|hyperv-iso:)\\s+(?<rest>.*)$");

  /** Each form has one of these. */
  private static final List<String> HINTS =
      List.of(
          "Info",
          "Warning",
          "Error",
          "Perf",
          "Debug",
          "INFO",
          "WARNING",
          "ERROR",
          "DEBUG",
          "CRITICAL",
          "[0x",
          "[Ox",
          "SYSPRP",
          "IBS",
          "PANTHR",
          "TOOL",
          "DIAG",
          "MOUPG",
          "CBS",
          "CSI",
          "<![LOG[",
          "DTC Install",
          "==>",
          "azure-arm",
          "googlecompute",
          "amazon-ebs",
          "vmware-iso",
          "qemu",
          "hyperv-iso");

  private TolerantLine() {}

  static ParsedLine parse(String text) {
    if (!mayHaveHead(text)) {
      return ParsedLine.unheaded(text, text);
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return line(matcher, text);
      }
    }
    Matcher console = CONSOLE_LINE.matcher(text);
    String message = console.matches() ? console.group("rest") : text;
    return ParsedLine.unheaded(text, message);
  }

  private static ParsedLine line(Matcher matcher, String text) {
    String module = group(matcher, "module");
    return new ParsedLine(
        time(matcher),
        level(matcher),
        id(group(matcher, "id")),
        module == null ? "" : module,
        matcher.group("message"),
        text,
        true);
  }

  /** The forms cost much more than this look. */
  private static boolean mayHaveHead(String text) {
    return HINTS.stream().anyMatch(text::contains);
  }

  private static LogLevel level(Matcher matcher) {
    String type = group(matcher, "type");
    if (type != null) {
      return switch (type) {
        case "3" -> LogLevel.ERROR;
        case "2" -> LogLevel.WARNING;
        default -> LogLevel.INFO;
      };
    }
    String level = group(matcher, "level");
    return level == null ? LogLevel.UNKNOWN : LogLevel.of(level);
  }

  private static int id(@Nullable String text) {
    if (text == null) {
      return -1;
    }
    try {
      return Integer.parseInt(text.substring(2), 16);
    } catch (NumberFormatException tooLarge) {
      return -1;
    }
  }

  private static @Nullable LocalDateTime time(Matcher matcher) {
    String time = group(matcher, "time");
    if (time != null) {
      return time(time);
    }
    String us = group(matcher, "us");
    if (us == null && group(matcher, "date") != null) {
      us = matcher.group("date") + " " + matcher.group("clock");
    }
    return us == null ? null : american(us);
  }

  private static @Nullable LocalDateTime time(String text) {
    return FixedColumns.time(text.getBytes(StandardCharsets.ISO_8859_1), 0);
  }

  /** CMTrace and MSDTC write month-day-year. */
  private static @Nullable LocalDateTime american(String text) {
    String seconds = text.length() > 16 ? text.substring(16) : ":00";
    return time(
        text.substring(6, 10) + "-" + text.substring(0, 5) + text.substring(10, 16) + seconds);
  }

  private static @Nullable String group(Matcher matcher, String name) {
    // Java 17 cannot ask a matcher which groups its pattern has.
    return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
  }
}
