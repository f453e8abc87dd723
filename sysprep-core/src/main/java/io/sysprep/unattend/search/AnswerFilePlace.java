package io.sysprep.unattend.search;

/**
 * Where Windows looks for an answer file, from the first place to the last.
 *
 * <p>Source: "Implicit Answer File Search Order" in windows-setup-automation-overview.md.
 */
public enum AnswerFilePlace {
  /**
   * The file named on the command line, for the run of Sysprep that is given it; Sysprep copies it
   * over the cached one, which is what later boots find.
   */
  COMMAND_LINE,
  /** The file that the value {@code UnattendFile} of {@code HKLM\System\Setup} names. */
  REGISTRY,
  /**
   * The folder {@code Panther\Unattend} of Windows; not searched when Setup starts in Windows PE.
   */
  PANTHER_UNATTEND,
  /** The folder {@code Panther} of Windows, where Setup caches the file it uses. */
  PANTHER_CACHE,
  /** The root of a removable medium that can be written, in the order of the drive letters. */
  REMOVABLE_MEDIUM,
  /** The root of a removable medium that cannot be written, such as a DVD. */
  READ_ONLY_MEDIUM,
  /** The folder {@code System32\Sysprep} of Windows. */
  SYSPREP_FOLDER,
  /** The root of the drive that Windows is on. */
  SYSTEM_DRIVE;

  /**
   * Tells whether a file here is copied over the cached one at every pass, so that secrets which
   * Setup deleted from the cache come back.
   *
   * @return whether the place comes before the cache
   */
  public boolean comesBeforeCache() {
    return compareTo(PANTHER_CACHE) < 0;
  }
}
