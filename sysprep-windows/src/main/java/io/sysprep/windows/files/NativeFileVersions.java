package io.sysprep.windows.files;

/** The calls of version.dll that the binding makes. */
public interface NativeFileVersions {

  /**
   * The two numbers that hold a version's four.
   *
   * @param code 0, or the last error
   * @param high dwFileVersionMS
   * @param low dwFileVersionLS
   */
  record Fixed(int code, int high, int low) {}

  /** GetFileVersionInfo's fixed part. */
  Fixed of(String path);
}
