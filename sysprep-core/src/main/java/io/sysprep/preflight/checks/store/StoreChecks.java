package io.sysprep.preflight.checks.store;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class StoreChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new StorePackagesCurrent(), new StorePackagesProvisioned(), new StoreSystemPackages());

  private StoreChecks() {}
}
