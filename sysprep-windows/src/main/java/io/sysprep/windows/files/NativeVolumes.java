package io.sysprep.windows.files;

import java.util.List;

/** The calls about volumes that the binding makes. */
public interface NativeVolumes {

  /**
   * The roots of all drives.
   *
   * @param code 0, or the last error
   * @param paths such as {@code C:\}
   */
  record Roots(int code, List<String> paths) {}

  /**
   * The free space of a volume.
   *
   * @param code 0, or the last error
   * @param bytes how much is free for this user
   */
  record Free(int code, long bytes) {}

  /** GetLogicalDriveStrings. */
  Roots roots();

  /** GetDriveType. */
  int type(String root);

  /** GetDiskFreeSpaceEx. */
  Free free(String root);
}
