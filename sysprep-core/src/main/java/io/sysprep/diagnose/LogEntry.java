package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.Passage;

/** A line with the lines that continue it. */
final class LogEntry {

  private static final int MOST_LINES = 8;
  private static final int MOST_CHARACTERS = 2_000;

  private final LogLine first;
  private final StringBuilder message;
  private final StringBuilder raw;
  private int lastLine;
  private boolean complete;

  LogEntry(LogLine first) {
    this.first = first;
    this.message = new StringBuilder(first.message());
    this.raw = new StringBuilder(first.raw());
    this.lastLine = first.number();
    this.complete = first.complete();
  }

  /** {@return whether the line stands right below, but for a blank one} */
  boolean canTake(LogLine line) {
    return line.number() - lastLine <= 2
        && line.number() - first.number() < MOST_LINES
        && message.length() + line.message().length() < MOST_CHARACTERS;
  }

  void take(LogLine line) {
    message.append(' ').append(line.message());
    raw.append(' ').append(line.raw().strip());
    lastLine = line.number();
    complete = line.complete();
  }

  LogLine first() {
    return first;
  }

  boolean isComplete() {
    return complete;
  }

  Passage passage() {
    return Passage.of(message.toString(), complete);
  }

  Evidence evidence(String file) {
    String text =
        raw.length() > MOST_CHARACTERS ? raw.substring(0, MOST_CHARACTERS) : raw.toString();
    return new Evidence(file, first.number(), Redaction.of(text.strip()));
  }
}
