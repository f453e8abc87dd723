package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.lines.LineScanner;
import io.sysprep.diagnose.lines.LogDecoder;
import io.sysprep.diagnose.lines.LogTables;
import java.util.Optional;
import java.util.function.Consumer;

/** A log that is read while it grows. */
public final class LiveLog {

  private final LogTables tables;
  private final RunSlicer slicer;
  private final LineScanner scanner;
  private final LogDecoder decoder;
  private final String name;

  public LiveLog(String name, LogTables tables, Consumer<LogEvent> events) {
    this.name = name;
    this.tables = tables;
    this.slicer = new RunSlicer(name, tables, events::accept, Optional.empty());
    this.scanner = new LineScanner(tables, slicer);
    this.decoder = new LogDecoder(scanner);
  }

  public void append(byte[] chunk, int length) {
    decoder.accept(chunk, length);
  }

  /** Takes what was read so far as not belonging to the run. */
  public void forget() {
    slicer.forget(scanner.lastTextLine() + 1);
  }

  public LogDiagnosis diagnosis(EndOfLog end) {
    return LogDiagnosis.of(name, tables, slicer, scanner.lastTextLine(), end);
  }
}
