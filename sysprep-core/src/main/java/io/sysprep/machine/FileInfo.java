package io.sysprep.machine;

import java.time.Instant;

/**
 * What a path leads to.
 *
 * @param path the path
 * @param folder whether it is a folder
 * @param size the size of a file in bytes; 0 for a folder
 * @param modified when it was last written
 * @param readOnly whether a file has the attribute read-only: Windows lets nobody write, replace or
 *     delete it, whatever rights they have
 */
public record FileInfo(
    WindowsPath path, boolean folder, long size, Instant modified, boolean readOnly) {

  /**
   * Describes what may be written.
   *
   * @param path the path
   * @param folder whether it is a folder
   * @param size the size of a file in bytes; 0 for a folder
   * @param modified when it was last written
   */
  public FileInfo(WindowsPath path, boolean folder, long size, Instant modified) {
    this(path, folder, size, modified, false);
  }
}
