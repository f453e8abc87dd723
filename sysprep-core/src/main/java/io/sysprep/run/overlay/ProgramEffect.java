package io.sysprep.run.overlay;

import io.sysprep.machine.MachineControl;
import io.sysprep.machine.ProgramLaunch;

/** What a program would do to a machine, told to an overlay because it does not run programs. */
@FunctionalInterface
public interface ProgramEffect {

  /** No effect at all. */
  ProgramEffect NONE = (launch, control) -> {};

  /**
   * Makes the changes that the program would make.
   *
   * @param launch the program with its arguments
   * @param control changes the overlay; what is done through it shows, and is not listed among the
   *     changes of the caller
   */
  void apply(ProgramLaunch launch, MachineControl control);
}
