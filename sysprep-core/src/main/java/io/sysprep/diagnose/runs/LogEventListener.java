package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.lines.LogLine;
import io.sysprep.redaction.Redaction;
import java.util.function.Function;

/** Takes the events of a log as it is read. */
@FunctionalInterface
interface LogEventListener {

  /** Wants no events. */
  LogEventListener NONE =
      new LogEventListener() {
        @Override
        public void on(LogEvent event) {}

        @Override
        public void on(LogLine line, Function<String, LogEvent> event) {}
      };

  void on(LogEvent event);

  /** Takes an event that tells what a line says, without its secrets. */
  default void on(LogLine line, Function<String, LogEvent> event) {
    on(event.apply(Redaction.byForm().text(line.message().strip())));
  }
}
