package io.sysprep.preflight.checks.network;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class NetworkChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(new DhcpUsed(), new GhostAdapters(), new PathVariableSound(), new WinHttpProxy());

  private NetworkChecks() {}
}
