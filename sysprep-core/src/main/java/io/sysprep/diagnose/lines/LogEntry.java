package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.Evidence;
import io.sysprep.diagnose.rules.CauseRules;
import io.sysprep.diagnose.rules.FoundCode;
import io.sysprep.diagnose.rules.MarkerKind;
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

  private static final int MOST_LINES = 8;
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

  public LogEntry(LogLine first) {
    this.first = first;
    this.last = first;
  }

  /** {@return whether the line stands right below, but for a blank one} */
  public boolean canTake(LogLine line) {
    return line.number() - last.number() <= 2 && more.size() < MOST_LINES - 1;
  }

  public void take(LogLine line) {
    more.add(line);
    last = line;
  }

  public LogLine first() {
    return first;
  }

  boolean isComplete() {
    return last.complete();
  }

  private Passage passage() {
    if (more.isEmpty()) {
      return first.content().passage();
    }
    StringBuilder message = new StringBuilder(first.message());
    more.forEach(line -> message.append(' ').append(line.message()));
    return Passage.of(message.toString(), isComplete());
  }

  /** {@return its error codes} */
  public List<FoundCode> codes() {
    return passage().codes();
  }

  /** {@return the cause that it shows} */
  public Optional<CauseRules.Hit> cause(CauseRules rules) {
    LineContent content = first.content();
    return more.isEmpty()
        ? content.cause()
        : rules.in(passage(), content.head().id(), content.isInfo());
  }

  /** {@return whether it only hands on an earlier failure} */
  public boolean isConsequence() {
    return first
        .content()
        .marker()
        .filter(hit -> CONSEQUENCES.contains(hit.marker().kind()))
        .isPresent();
  }

  public Evidence evidence(String file) {
    StringBuilder raw = new StringBuilder(first.raw().strip());
    more.forEach(line -> raw.append(' ').append(line.raw().strip()));
    String told = Redaction.byForm().text(raw.toString());
    return new Evidence(
        file, first.number(), told.substring(0, Math.min(told.length(), MOST_CHARACTERS)));
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
    captures.forEach(
        (place, value) -> {
          boolean hidden = text.contains(value) && !told.contains(value);
          names.put(place, hidden ? Redaction.MARK : value);
        });
    return names;
  }
}
