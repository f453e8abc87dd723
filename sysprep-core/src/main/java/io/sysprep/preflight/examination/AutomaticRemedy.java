package io.sysprep.preflight.examination;

import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;

/**
 * Looks at a machine for one thing that a run can mend. Implementations hold no state and may be
 * called from any thread.
 */
public interface AutomaticRemedy {

  /** {@return what it does; equal each time} */
  RemedyDescription description();

  /**
   * Looks whether the machine needs it; changes nothing.
   *
   * @param facts the machine and the plan
   * @return what would be done, or why nothing is
   * @throws io.sysprep.machine.MachineException when it could not find out
   */
  RemedyNeed examine(PreflightFacts facts);

  /** {@return the id of the description} */
  default String id() {
    return description().id();
  }
}
