package io.sysprep.run;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.redaction.Redaction;
import io.sysprep.words.Words;
import java.time.Duration;

/** Something that happened during a run. */
public sealed interface ProgressEvent {

  /**
   * A step begins.
   *
   * @param step the step
   * @param text more about it
   */
  record StepBegins(RunStep step, String text) implements ProgressEvent {
    /** Keeps secrets out: reasons of plans are told, and what ports answered. */
    public StepBegins {
      text = Redaction.byForm().text(text);
    }

    /** {@return the step in words} */
    @Override
    public String toString() {
      return text.isEmpty() ? step.text() : step.text() + ": " + text;
    }
  }

  /**
   * Sysprep's log shows something: a stage, a provider, a component, an error.
   *
   * @param event what it shows
   */
  record LogShows(LogEvent event) implements ProgressEvent {
    /** {@return what the log shows, in words} */
    @Override
    public String toString() {
      return LogWords.of(event);
    }
  }

  /**
   * Sysprep runs, and its log has not grown for a while; often a hidden dialog or a component that
   * hangs.
   *
   * @param silence for how long
   */
  record LogIsSilent(Duration silence) implements ProgressEvent {
    /** {@return the silence in words} */
    @Override
    public String toString() {
      return "the log has not grown for " + Words.spoken(silence);
    }
  }
}
