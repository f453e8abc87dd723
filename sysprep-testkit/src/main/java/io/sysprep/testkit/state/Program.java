package io.sysprep.testkit.state;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.ProgramLaunch;

/** What a program does when it is started. */
public interface Program {

  /** A program that was started. */
  interface Started {

    /** {@return its process} */
    SimulatedProcess process();

    /** {@return what it printed so far; the exit code is that of the process, or 0} */
    CommandOutput output();
  }

  /** {@return whether Windows starts it for the elevated only} */
  default boolean needsElevation() {
    return false;
  }

  /**
   * Starts it.
   *
   * @param launch how it is started
   * @param computer where
   * @return the started program
   */
  Started start(ProgramLaunch launch, Computer computer);
}
