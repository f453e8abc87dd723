package io.sysprep.diagnose;

import java.util.Optional;

/** A log that is read while it grows. */
final class LiveLog {

  private final LogTables tables;
  private final LogInterpreter interpreter;
  private final LineScanner scanner;
  private final LogFeed feed;
  private final String name;

  LiveLog(String name, LogTables tables, Listener listener) {
    this.name = name;
    this.tables = tables;
    this.interpreter = new LogInterpreter(name, tables, listener, Optional.empty());
    this.scanner = new LineScanner(tables.phrases(), interpreter);
    this.feed = new LogFeed(scanner);
  }

  void append(byte[] chunk, int length) {
    feed.accept(chunk, length);
  }

  /** Takes what was read so far as not belonging to the run. */
  void forget() {
    interpreter.forget(scanner.lastTextLine() + 1);
  }

  Diagnosis diagnosis(EndOfLog end) {
    return Diagnosis.of(LogDiagnosis.of(name, tables, interpreter, scanner.lastTextLine(), end));
  }
}
