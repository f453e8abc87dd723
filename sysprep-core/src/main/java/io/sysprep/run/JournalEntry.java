package io.sysprep.run;

import io.sysprep.redaction.Redaction;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/**
 * One entry of a run's journal.
 *
 * @param at when it was written, by the machine's clock
 * @param step the step that was about to be done
 * @param text more about it; one line, without secrets
 */
public record JournalEntry(Instant at, RunStep step, String text) {

  private static final int COLUMNS = 3;

  /** Makes the text one line, because a line is an entry, and keeps secrets out. */
  public JournalEntry {
    text = Redaction.byForm().text(text.replaceAll("\\s+", " ").strip());
  }

  /** {@return the entry as the journal has it: time, step and text, parted by tabs} */
  @Override
  public String toString() {
    return at + "\t" + step.journalName() + "\t" + text;
  }

  /**
   * Reads a line of a journal.
   *
   * @param line the line, without its line end
   * @return the entry; empty when the line is none of this form, or cut off
   */
  public static Optional<JournalEntry> parse(String line) {
    String[] columns = line.split("\t", COLUMNS);
    if (columns.length < COLUMNS) {
      return Optional.empty();
    }
    return Arrays.stream(RunStep.values())
        .filter(step -> step.journalName().equals(columns[1]))
        .findFirst()
        .flatMap(step -> entry(columns, step));
  }

  private static Optional<JournalEntry> entry(String[] columns, RunStep step) {
    try {
      return Optional.of(new JournalEntry(Instant.parse(columns[0]), step, columns[2]));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
