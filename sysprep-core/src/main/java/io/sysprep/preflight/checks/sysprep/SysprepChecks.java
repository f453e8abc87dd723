package io.sysprep.preflight.checks.sysprep;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class SysprepChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new ExternalProviders(),
          new ImageStateBefore(),
          new MachineNotInSetup(),
          new SysprepNotRunning(),
          new SysprepPresent(),
          new SysprepStatusIdle(),
          new VmModeInVirtualMachine());

  private SysprepChecks() {}
}
