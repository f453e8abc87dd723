package io.sysprep.windows;

import java.util.List;

/** The calls about volumes that the binding makes. */
interface NativeVolumes {

  /**
   * The free space of a volume.
   *
   * @param code 0, or the last error
   * @param bytes how much is free for this user
   */
  record Free(int code, long bytes) {}

  /** GetLogicalDriveStrings: roots such as {@code C:\}. */
  List<String> roots();

  /** GetDriveType. */
  int type(String root);

  /** GetDiskFreeSpaceEx. */
  Free free(String root);
}
