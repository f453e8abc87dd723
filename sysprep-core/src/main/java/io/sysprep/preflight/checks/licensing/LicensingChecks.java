package io.sysprep.preflight.checks.licensing;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class LicensingChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new LicensingNotices(), new LicensingService(), new RearmCount(), new WindowsActivated());

  private LicensingChecks() {}
}
