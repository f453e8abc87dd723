package io.sysprep.testkit;

import io.sysprep.machine.ProgramLaunch;

/** What a program does on a fake machine that the fake itself does not simulate. */
@FunctionalInterface
public interface ProgramBehaviour {

  /**
   * Decides how a start of the program ends.
   *
   * @param launch how it is started
   * @return its outcome
   */
  ProgramOutcome run(ProgramLaunch launch);
}
