package io.sysprep.windows;

import java.util.Optional;

/** The calls of version.dll that the binding makes. */
interface NativeFileVersions {

  /**
   * The two numbers that hold a version's four.
   *
   * @param high dwFileVersionMS
   * @param low dwFileVersionLS
   */
  record Fixed(int high, int low) {}

  /** {@return GetFileVersionInfo's fixed part; empty when the file carries none} */
  Optional<Fixed> of(String path);
}
