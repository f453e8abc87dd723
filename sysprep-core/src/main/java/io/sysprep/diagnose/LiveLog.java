package io.sysprep.diagnose;

import java.util.Optional;

/** A log that is read while it grows. */
final class LiveLog {

  private final LogTables tables;
  private final RunSlicer slicer;
  private final LineScanner scanner;
  private final LogDecoder decoder;
  private final String name;

  LiveLog(String name, LogTables tables, LogEventListener listener) {
    this.name = name;
    this.tables = tables;
    this.slicer = new RunSlicer(name, tables, listener, Optional.empty());
    this.scanner = new LineScanner(tables.phrases(), slicer);
    this.decoder = new LogDecoder(scanner);
  }

  void append(byte[] chunk, int length) {
    decoder.accept(chunk, length);
  }

  /** Takes what was read so far as not belonging to the run. */
  void forget() {
    slicer.forget(scanner.lastTextLine() + 1);
  }

  LogDiagnosis diagnosis(EndOfLog end) {
    return LogDiagnosis.of(name, tables, slicer, scanner.lastTextLine(), end);
  }
}
