package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.rules.FoundCode;
import io.sysprep.diagnose.rules.Refusal;
import io.sysprep.diagnose.rules.RefusalTable;
import io.sysprep.diagnose.rules.RefusedSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of an answer file that Windows Setup refuses, as it dumps them.
 *
 * <p>A dump names component and setting in English, whatever the language of Windows, and then says
 * why in that language; a later line has the code ({@code hrResult}). The grammar is known from
 * public notes on setuperr.log of Windows 7 to 11.
 */
final class RefusedSettingsDump {

  private static final int MOST = 20;
  private static final int MOST_CHARACTERS = 1 << 17;

  private final List<LogEntry> dumps = new ArrayList<>();
  private int characters;

  /** {@return how many characters are held} */
  int characters() {
    return characters;
  }

  void add(LogEntry dump) {
    if (dumps.size() < MOST && characters < MOST_CHARACTERS) {
      dumps.add(dump);
      characters += dump.length();
    }
  }

  List<LogEntry> dumps() {
    return List.copyOf(dumps);
  }

  /**
   * Reads a dump.
   *
   * @param dump its lines
   * @param pass the pass, as far as the run tells; empty when it does not
   * @param others the other lines that matter, in order: one of them has the code
   */
  RefusedSetting read(LogEntry dump, String pass, List<LogEntry> others) {
    String text = dump.passage().text();
    String description = first(Forms.DESCRIPTION, text);
    Refusal why = RefusalTable.standard().of(description);
    return new RefusedSetting(
        first(Forms.COMPONENT, text),
        setting(text),
        pass,
        why == Refusal.UNTOLD ? byCode(dump, others) : why,
        description);
  }

  private static String setting(String text) {
    String path = first(Forms.SETTING, text);
    String setting = path.startsWith("/") ? path.substring(1) : path;
    return Forms.LIST_KEY.matcher(setting).replaceAll("[$1]");
  }

  private Refusal byCode(LogEntry dump, List<LogEntry> others) {
    Refusal before = Refusal.UNTOLD;
    for (LogEntry other : others) {
      Refusal why = byCode(other);
      if (why != Refusal.UNTOLD && other.first().number() > dump.first().number()) {
        return why;
      }
      before = why == Refusal.UNTOLD ? before : why;
    }
    return before;
  }

  private Refusal byCode(LogEntry line) {
    for (FoundCode code : line.codes()) {
      Refusal why = RefusalTable.standard().of(code.value());
      if (why != Refusal.UNTOLD) {
        return why;
      }
    }
    return Refusal.UNTOLD;
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    String found = matcher.find() ? matcher.group(1) : null;
    return found == null ? "" : found.strip();
  }

  /** Compiled for the first log that has such a dump. */
  private static final class Forms {
    static final Pattern COMPONENT = Pattern.compile("Name:\\s*([\\w.-]+)");

    /** {@code , /settings/Group/Item/[Key="1"]/Setting}, to the end or to what comes next. */
    static final Pattern SETTING =
        Pattern.compile(
            "(?i)(?:[\\s,./]settings|Source = ?[.]+)(/(?:\\[[^\\]]*]|[^\\s\\[])*)?(?=\\s|$)");

    static final Pattern LIST_KEY = Pattern.compile("/?\\[[^\\]=]*=\\s*\"?([^\"\\]]*)\"?]");

    static final Pattern DESCRIPTION =
        Pattern.compile("Description =\\s*(.*?)(?=\\s+\\S*settings/|$)", Pattern.CASE_INSENSITIVE);
  }
}
