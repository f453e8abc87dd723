package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.LogLevel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are not in fixed columns: copied into forums, through CMTrace, through the console of
 * a build tool, or written by Cloudbase-Init and MSDTC.
 *
 * <p>The first form that fits counts; a line that fits none has no head.
 */
final class TolerantLine {

  private static final int SHORTEST_HINT = 3;
  private static final String LEVEL = "(?<level>Info|Warning|Error|FatalError|Perf|Debug)";
  private static final List<String> LEVELS = List.of("Info", "Warning", "Error", "Perf", "Debug");

  private static final String ID_IN_BRACKETS = "\\[(?<id>[0O]x[0-9a-fA-F]{5,8})\\]\\s*";
  private static final List<String> IDS_IN_BRACKETS = List.of("[0x", "[Ox");

  private static final String ID = "(?:" + ID_IN_BRACKETS + ")?";
  private static final String MODULE = "(?:(?<module>[A-Z]{2,6})\\s+)?";
  private static final String KNOWN_MODULE =
      "(?<module>SYSPRP|IBS|IBSLIB|PANTHR|TOOL|DIAG|MOUPG|CBS|CSI)\\s+";
  private static final List<String> KNOWN_MODULES =
      List.of("SYSPRP", "IBS", "PANTHR", "TOOL", "DIAG", "MOUPG", "CBS", "CSI");

  /** What build tools put before the output of the machine. */
  private static final String CONSOLE =
      "^\\s*(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[T ][\\d:.]+Z?:?\\s+)?(?:==>\\s*)?(?:[\\w.-]+:\\s+)?";

  private static final String COPIED_HEAD = "(?:[^,:]{0,40},\\s*)?" + LEVEL + ",?\\s+";

  private static final List<LineForm> FORMS =
      List.of(
          // Setup's own, with blanks lost.
          LineForm.of(
              LEVELS,
              "^.{0,160}?(?<time>\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d),\\s*"
                  + LEVEL
                  + "\\b,?\\s*"
                  + ID
                  + MODULE
                  + "(?<message>.*)$"),
          // CMTrace's display, copied.
          LineForm.of(
              KNOWN_MODULES,
              "^(?<american>\\d\\d-\\d\\d-\\d{4} \\d\\d:\\d\\d:\\d\\d)[.\\d]*\\s+"
                  + KNOWN_MODULE
                  + "(?:\\d+ \\((?<id>0x[0-9a-fA-F]+)\\)\\s+)?(?<message>.*)$"),
          // CMTrace's file.
          LineForm.of(
              List.of("<![LOG["),
              "^<!\\[LOG\\[(?<message>.*?)\\]LOG\\]!><time=\"(?<clock>[\\d:]{8})[^\"]*\" "
                  + "date=\"(?<date>[\\d-]{10})\" component=\"(?<module>[^\"]*)\".*"
                  + "type=\"(?<type>\\d)\".*$"),
          // Cloudbase-Init's, the form at CLOUDBASE.
          LineForm.of(
              List.of("cloudbaseinit"),
              "^(?<time>\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)?[\\s.,\\d]*"
                  + "(?<level>DEBUG|INFO|WARNING|ERROR|CRITICAL)\\s+(?<module>cloudbaseinit\\S*)\\s+"
                  + "(?:\\[[^\\]]*\\]\\s+)?(?<message>.*)$"),
          // MSDTC's.
          LineForm.of(
              List.of("DTC Install error"),
              "^(?<american>\\d\\d-\\d\\d-\\d{4} \\d\\d:\\d\\d) : "
                  + "(?<message>DTC Install error.*)$"),
          // Setup's own without time: level and module, level and id, id, module.
          LineForm.of(
              LEVELS,
              CONSOLE + COPIED_HEAD + ID + "(?:" + KNOWN_MODULE + "|(?=\\[))(?<message>.*)$"),
          LineForm.of(LEVELS, CONSOLE + COPIED_HEAD + ID_IN_BRACKETS + "(?<message>.*)$"),
          LineForm.of(IDS_IN_BRACKETS, CONSOLE + ID_IN_BRACKETS + MODULE + "(?<message>.*)$"),
          LineForm.of(KNOWN_MODULES, CONSOLE + KNOWN_MODULE + "(?<message>.*)$"));

  /** A line without a head that a build tool passed on. */
  private static final LineForm CONSOLE_LINE =
      LineForm.of(
          List.of(
              "==>",
              "azure-arm:",
              "googlecompute:",
              "amazon-ebs:",
              "vmware-iso:",
              "qemu:",
              "hyperv-iso:"),
          "^\\s*(?:(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[T ][\\d:.]+Z?:?\\s+)?==>\\s*[\\w.-]+:"
              + "|azure-arm:|googlecompute:|amazon-ebs:|vmware-iso:|qemu:|hyperv-iso:)\\s+"
              + "(?<message>.*)$");

  /** Of the forms, and behind them of {@link #CONSOLE_LINE}. */
  static final ByteGrams HINTS = hints();

  /** Which of the forms that of Cloudbase-Init is. */
  static final int CLOUDBASE = 3;

  /** No form. */
  static final int NONE = ByteGrams.NOWHERE;

  private TolerantLine() {}

  private static ByteGrams hints() {
    ByteGrams hints = new ByteGrams(SHORTEST_HINT, false);
    for (int form = 0; form < FORMS.size(); form++) {
      addAll(hints, FORMS.get(form), form);
    }
    addAll(hints, CONSOLE_LINE, FORMS.size());
    return hints;
  }

  private static void addAll(ByteGrams hints, LineForm form, int place) {
    for (String hint : form.hints()) {
      hints.add(hint, 0, place);
    }
  }

  /** Reads a line that the sieve held back: most lines of other programs are of no form, too. */
  static LogLine sifted(
      byte[] bytes, int from, int to, int number, boolean complete, LogTables tables) {
    String text = LineText.of(bytes, from, to);
    return firstForm(bytes, from, to) == NONE
        ? new LogLine(number, null, LineContent.plain(text, complete), false, complete)
        : read(text, number, complete, true, tables);
  }

  /** {@return the first form that a line may be of, as its bytes tell, or {@link #NONE}} */
  static int firstForm(byte[] bytes, int from, int to) {
    return HINTS.first(bytes, from, to, false);
  }

  static LogLine read(String text, int number, boolean complete, boolean sifted, LogTables tables) {
    for (LineForm form : FORMS) {
      LineForm.Parts parts = form.read(text);
      if (parts != null) {
        LineContent content = content(head(parts), parts, complete, sifted, tables);
        return new LogLine(number, time(parts), content, false, complete);
      }
    }
    LineForm.Parts console = CONSOLE_LINE.read(text);
    LineContent content =
        console == null
            ? LineContent.read(LineHead.NONE, text, 0, text.length(), complete, sifted, tables)
            : content(LineHead.NONE, console, complete, sifted, tables);
    return new LogLine(number, null, content, false, complete);
  }

  private static LineContent content(
      LineHead head, LineForm.Parts parts, boolean complete, boolean sifted, LogTables tables) {
    int from = parts.from("message");
    return LineContent.read(
        head, parts.line(), from, parts.to("message"), complete, sifted, tables);
  }

  private static LineHead head(LineForm.Parts parts) {
    return new LineHead(level(parts), id(parts.text("id")), parts.text("module"));
  }

  private static LogLevel level(LineForm.Parts parts) {
    return switch (parts.text("type")) {
      case "" -> LineHead.level(parts.text("level"));
      case "3" -> LogLevel.ERROR;
      case "2" -> LogLevel.WARNING;
      default -> LogLevel.INFO;
    };
  }

  private static int id(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    try {
      return Integer.parseInt(text.substring(2), 16);
    } catch (NumberFormatException tooLarge) {
      return -1;
    }
  }

  private static @Nullable LocalDateTime time(LineForm.Parts parts) {
    String time = parts.part("time");
    if (time != null) {
      return time(time);
    }
    String american = parts.part("american");
    if (american == null && parts.part("date") != null) {
      american = parts.text("date") + " " + parts.text("clock");
    }
    return american == null ? null : american(american);
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
}
