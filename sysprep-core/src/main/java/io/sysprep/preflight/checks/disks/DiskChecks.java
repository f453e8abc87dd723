package io.sysprep.preflight.checks.disks;

import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class DiskChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new DataVolumesDecrypted(),
          new DiskAttributes(),
          new FreeSpace(),
          new OsVolumeDecrypted(),
          new PageFilePlace(),
          new SingleBootPartition(),
          new SingleVolume());

  private DiskChecks() {}
}
