package io.sysprep.machine;

import java.time.Duration;

/**
 * Runs commands that only read, for what Windows tells in no other way.
 *
 * <p>The set is closed, so that a reader of a machine cannot change it.
 */
public interface CommandsView {

  /**
   * Runs a command and collects what it prints.
   *
   * @param command which
   * @param deadline how long it may take; it is ended with all it started when that has passed
   * @return what it printed and its exit code
   * @throws MachineException when it cannot be started ({@code MISSING}, {@code DENIED}), takes too
   *     long ({@code TIMED_OUT}), or prints too much ({@code TOO_LARGE})
   */
  CommandOutput run(ReadOnlyCommand command, Duration deadline);
}
