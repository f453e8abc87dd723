package io.sysprep.preflight.checks.caller;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class CallerChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(new DialogsNobodySees(), new Elevation(), new NotLocalSystem());

  private CallerChecks() {}
}
