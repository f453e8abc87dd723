package io.sysprep.preflight.checks;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The list of the standard checks, in alphabetical order of their ids. */
public final class StandardChecks {

  private static final List<PrerequisiteCheck> ALL =
      List.of(new Elevation(), new SysprepNotRunning());

  private StandardChecks() {}

  /** {@return the checks, in the order in which reports show them} */
  public static List<PrerequisiteCheck> all() {
    return ALL;
  }
}
