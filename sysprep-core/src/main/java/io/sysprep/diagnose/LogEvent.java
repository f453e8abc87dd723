package io.sysprep.diagnose;

import java.util.Arrays;

/**
 * Something that a growing log shows: what a progress display tells.
 *
 * <p>Texts carry no passwords and product keys.
 */
public sealed interface LogEvent {

  /** {@return the one-based line that shows it} */
  int line();

  /** {@return which of them it is, for a switch} */
  default Kind kind() {
    return Kind.of(this);
  }

  /** The kinds of events, each a record of this type. */
  enum Kind {
    /** {@link RunStarted}. */
    RUN_STARTED(RunStarted.class),
    /** {@link StageEntered}. */
    STAGE_ENTERED(StageEntered.class),
    /** {@link ProviderStarted}. */
    PROVIDER_STARTED(ProviderStarted.class),
    /** {@link ProviderFinished}. */
    PROVIDER_FINISHED(ProviderFinished.class),
    /** {@link ComponentStarted}. */
    COMPONENT_STARTED(ComponentStarted.class),
    /** {@link DevicesProgressed}. */
    DEVICES_PROGRESSED(DevicesProgressed.class),
    /** {@link ProblemLogged}. */
    PROBLEM_LOGGED(ProblemLogged.class),
    /** {@link SuccessTagCreated}. */
    SUCCESS_TAG_CREATED(SuccessTagCreated.class),
    /** {@link RunHalted}. */
    RUN_HALTED(RunHalted.class),
    /** {@link LogReplaced}. */
    LOG_REPLACED(LogReplaced.class);

    private final Class<? extends LogEvent> type;

    Kind(Class<? extends LogEvent> type) {
      this.type = type;
    }

    private static Kind of(LogEvent one) {
      return Arrays.stream(values()).filter(kind -> kind.type.isInstance(one)).findFirst().get();
    }
  }

  /**
   * A run of Sysprep begins.
   *
   * @param line the one-based line
   */
  record RunStarted(int line) implements LogEvent {}

  /**
   * A stage begins.
   *
   * @param line the one-based line
   * @param stage the stage
   */
  record StageEntered(int line, SysprepStage stage) implements LogEvent {}

  /**
   * A provider was called.
   *
   * @param line the one-based line
   * @param method the function
   * @param dll the DLL
   */
  record ProviderStarted(int line, String method, String dll) implements LogEvent {}

  /**
   * A provider returned.
   *
   * @param line the one-based line
   * @param method the function
   * @param dll the DLL
   * @param succeeded whether it returned success
   */
  record ProviderFinished(int line, String method, String dll, boolean succeeded)
      implements LogEvent {}

  /**
   * The actions of a component come next.
   *
   * @param line the one-based line
   * @param component the component
   * @param number which one it is, from 1
   * @param total how many there are; 0 when the log did not say
   */
  record ComponentStarted(int line, String component, int number, int total) implements LogEvent {}

  /**
   * Device installation went on.
   *
   * @param line the one-based line
   * @param done how many devices are done
   * @param total how many there are, as far as Windows knows by now
   */
  record DevicesProgressed(int line, int done, int total) implements LogEvent {}

  /**
   * A warning or an error was logged; most are not fatal.
   *
   * @param line the one-based line
   * @param level {@link LogLevel#WARNING} or {@link LogLevel#ERROR}
   * @param text the message
   */
  record ProblemLogged(int line, LogLevel level, String text) implements LogEvent {}

  /**
   * Sysprep wrote the file that proves success.
   *
   * @param line the one-based line
   */
  record SuccessTagCreated(int line) implements LogEvent {}

  /**
   * Sysprep gave up.
   *
   * @param line the one-based line
   * @param text the message
   */
  record RunHalted(int line, String text) implements LogEvent {}

  /** The log became shorter or is another file now; what follows is read from its beginning. */
  record LogReplaced() implements LogEvent {
    @Override
    public int line() {
      return 0;
    }
  }
}
