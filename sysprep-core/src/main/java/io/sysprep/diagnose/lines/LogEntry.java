package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.Evidence;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.FoundCode;
import io.sysprep.diagnose.rules.MarkerKind;
import io.sysprep.diagnose.rules.MarkerTable;
import io.sysprep.diagnose.rules.Passage;
import io.sysprep.redaction.Redaction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A line with the lines that continue it. */
public final class LogEntry {

  /** How many lines an entry has at most. */
  public static final int MOST_LINES = 8;

  private static final int MOST_CHARACTERS = 2_000;

  private static final Set<MarkerKind> CONSEQUENCES =
      EnumSet.of(
          MarkerKind.CONSEQUENCE,
          MarkerKind.PROVIDER_FAILURE,
          MarkerKind.HALTED,
          MarkerKind.FAILED_VALIDATION,
          MarkerKind.FAILED_EXECUTION);

  private final LogLine first;
  private final List<LogLine> more = new ArrayList<>(0);
  private LogLine last;
  private Optional<CauseBook.Hit> shown = Optional.empty();

  public LogEntry(LogLine first) {
    this.first = first;
    this.last = first;
  }

  /**
   * {@return whether an entry of so many lines, the last of that number, takes the line of another
   * number: it stands right below, but for a blank one}
   */
  public static boolean canTake(int lines, int last, int number) {
    return number - last <= 2 && lines < MOST_LINES;
  }

  /** {@return whether it takes the line of that number} */
  public boolean canTake(int number) {
    return canTake(1 + more.size(), last.number(), number);
  }

  public void take(LogLine line) {
    more.add(line);
    last = line;
  }

  /** {@return how many characters are held for it} */
  public int length() {
    int length = first.content().length();
    for (LogLine line : more) {
      length += line.content().length();
    }
    return length;
  }

  public LogLine first() {
    return first;
  }

  boolean isComplete() {
    return last.complete();
  }

  /** {@return what it says, with what continues it} */
  public Passage passage() {
    if (more.isEmpty()) {
      return first.content().passage();
    }
    StringBuilder message = new StringBuilder(first.message());
    for (LogLine line : more) {
      message.append(' ').append(line.message());
    }
    return Passage.of(message.toString(), isComplete());
  }

  /** {@return its error codes} */
  public List<FoundCode> codes() {
    return passage().codes();
  }

  /**
   * Says what the course of the run makes of it, whatever it says by itself.
   *
   * @param hit the cause that it shows
   */
  public void show(Optional<CauseBook.Hit> hit) {
    shown = hit;
  }

  /** {@return the cause that it shows} */
  public Optional<CauseBook.Hit> cause(CauseBook rules) {
    LineContent content = first.content();
    if (shown.isPresent()) {
      return shown;
    }
    return more.isEmpty() || isPlain()
        ? content.cause()
        : rules.in(LineContent.message(content.head(), passage()));
  }

  /** Blanks stand between lines, and no text that is looked for needs what is around a blank. */
  private boolean isPlain() {
    boolean plain = first.content().isPlain();
    for (LogLine line : more) {
      plain &= line.content().isPlain();
    }
    return plain;
  }

  /** {@return whether it only hands on an earlier failure} */
  public boolean isConsequence() {
    Optional<MarkerTable.Hit> marker = first.content().marker();
    return marker.isPresent() && CONSEQUENCES.contains(marker.get().marker().kind());
  }

  /**
   * Gives the lines as evidence.
   *
   * <p>A secret may stand where a line was wrapped, so that what continues a line is redacted with
   * it; a line that stands by itself is redacted by itself.
   *
   * @param file what to call the log
   * @return the lines without passwords and product keys
   */
  public Evidence evidence(String file) {
    List<String> written = new ArrayList<>();
    StringBuilder raw = new StringBuilder(first.raw().strip());
    Redaction redaction = Redaction.byForm();
    for (LogLine line : more) {
      if (line.content().head().isThere() || line.content().marker().isPresent()) {
        written.add(redaction.text(raw.toString()));
        raw.setLength(0);
      }
      raw.append(raw.isEmpty() ? "" : " ").append(line.raw().strip());
    }
    written.add(redaction.text(raw.toString()));
    return new Evidence(file, first.number(), shortened(String.join(" ", written)));
  }

  /** Cut in the middle: the DLL, the code and the setting stand at the end. */
  private static String shortened(String text) {
    int half = MOST_CHARACTERS / 2;
    return text.length() <= MOST_CHARACTERS
        ? text
        : text.substring(0, half) + " ... " + text.substring(text.length() - half);
  }

  /**
   * Tells what the entry names, without what its text as a whole shows to be secret: a name alone
   * does not say that it stood behind the word password.
   *
   * @param captures what was taken from the text, by place
   */
  public Map<String, String> told(Map<String, String> captures) {
    String text = passage().text();
    String told = Redaction.byForm().text(text);
    Map<String, String> names = new LinkedHashMap<>();
    for (Map.Entry<String, String> capture : captures.entrySet()) {
      String value = capture.getValue();
      boolean hidden = text.contains(value) && !told.contains(value);
      names.put(capture.getKey(), hidden ? Redaction.MARK : value);
    }
    return names;
  }
}
