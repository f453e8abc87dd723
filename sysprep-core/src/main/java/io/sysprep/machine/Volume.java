package io.sysprep.machine;

import java.util.OptionalLong;

/**
 * A volume with a drive letter.
 *
 * @param letter the drive letter, in upper case
 * @param kind what it is on
 * @param freeBytes the free space in bytes; empty when there is no medium, and for shares, whose
 *     server may be away
 */
public record Volume(char letter, Kind kind, OptionalLong freeBytes) {

  /** What a volume is on, as {@code GetDriveType} tells. */
  public enum Kind {
    /** A fixed disk. */
    FIXED,
    /** A removable medium that can be written. */
    REMOVABLE,
    /** An optical disc or an attached ISO image. */
    OPTICAL,
    /** A share. */
    NETWORK,
    /** Anything else. */
    OTHER
  }

  /** {@return the root folder, such as {@code C:\}} */
  public WindowsPath root() {
    return WindowsPath.of(letter + ":\\");
  }
}
