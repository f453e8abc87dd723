package io.sysprep.machine;

import java.time.Duration;

/** Launches programs. */
public interface ProgramsControl {

  /**
   * Starts a program and returns at once.
   *
   * @param launch what to start, and how
   * @return the running program
   * @throws MachineException when it cannot be started
   */
  RunningProgram launch(ProgramLaunch launch);

  /**
   * Starts a program, waits for its end and collects what it prints.
   *
   * @param launch what to start, and how
   * @param deadline how long it may take; it is ended with all it started when that has passed
   * @return what it printed and its exit code
   * @throws MachineException when it cannot be started, takes too long, or prints too much
   */
  CommandOutput run(ProgramLaunch launch, Duration deadline);
}
