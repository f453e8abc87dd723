package io.sysprep.run;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.redaction.Redaction;
import io.sysprep.words.Words;
import java.time.Duration;

/**
 * Something that happened during a run, or that nothing did for a while.
 *
 * <pre>{@code
 * sysprep.run(plan, event -> bar.show(event.time().fraction(), event.toString()));
 * }</pre>
 */
public sealed interface ProgressEvent {

  /** {@return when, how far the run is, and how long the rest may take} */
  ProgressTime time();

  /** {@return which of the four it is, for a switch} */
  Kind kind();

  /** The kinds of events, each a record of this type. */
  enum Kind {
    /** {@link StepBegins}. */
    STEP_BEGINS,
    /** {@link LogShows}. */
    LOG_SHOWS,
    /** {@link LogIsSilent}. */
    LOG_IS_SILENT,
    /** {@link StillRunning}. */
    STILL_RUNNING
  }

  /**
   * A step begins.
   *
   * @param time when
   * @param step the step
   * @param text more about it
   */
  record StepBegins(ProgressTime time, RunStep step, String text) implements ProgressEvent {
    /** Keeps secrets out: reasons of plans are told, and what ports answered. */
    public StepBegins {
      text = Redaction.byForm().text(text);
    }

    @Override
    public Kind kind() {
      return Kind.STEP_BEGINS;
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
   * @param time when it was seen
   * @param event what it shows
   */
  record LogShows(ProgressTime time, LogEvent event) implements ProgressEvent {
    @Override
    public Kind kind() {
      return Kind.LOG_SHOWS;
    }

    /** {@return what the log shows, in words} */
    @Override
    public String toString() {
      return LogWords.of(event);
    }
  }

  /**
   * Sysprep runs, and its log has not grown for so long that somebody should look; often a hidden
   * dialog or a component that hangs.
   *
   * @param time when it was told
   * @param silence for how long
   */
  record LogIsSilent(ProgressTime time, Duration silence) implements ProgressEvent {
    @Override
    public Kind kind() {
      return Kind.LOG_IS_SILENT;
    }

    /** {@return the silence in words} */
    @Override
    public String toString() {
      return "the log has not grown for " + Words.spoken(silence);
    }
  }

  /**
   * Sysprep runs, and nothing else was to be told for some seconds: a sign of life, so that a clock
   * or a bar goes on.
   *
   * @param time when it was told
   * @param silence how long its log has not grown
   */
  record StillRunning(ProgressTime time, Duration silence) implements ProgressEvent {
    @Override
    public Kind kind() {
      return Kind.STILL_RUNNING;
    }

    /** {@return that it runs, in words} */
    @Override
    public String toString() {
      return "Sysprep is still running";
    }
  }
}
