package io.sysprep.machine;

/**
 * Changes files and folders.
 *
 * <p>What returned is on the disk: content is flushed before a method returns, because the machine
 * may be gone a second later. Each method throws {@link MachineException} when access is denied or
 * writing fails.
 */
public interface FilesControl {

  /**
   * Makes a folder and those above it; does nothing where it exists.
   *
   * @param folder the folder
   */
  void createFolders(WindowsPath folder);

  /**
   * Makes a folder for administrators only: it belongs to Administrators, and from its first moment
   * only they and SYSTEM may use it and what is made in it, whatever the folder above grants.
   *
   * <p>Does nothing where there is such a folder already. One that belongs to somebody else, that
   * others may use, or that leads elsewhere is refused ({@link FileProtection#objection}): it was
   * made by one who may still change what is in it.
   *
   * @param folder the folder; the one above must exist
   * @return whether this call made it
   * @throws MachineException with the path also when it is refused
   */
  boolean createPrivateFolder(WindowsPath folder);

  /**
   * Writes a whole file in one step: afterwards there is the old content or the new, never half of
   * it.
   *
   * @param path the file; its folder must exist
   * @param content the new content
   */
  void write(WindowsPath path, byte[] content);

  /**
   * Writes a file only where there is none, in one step: of two callers, one makes it.
   *
   * @param path the file; its folder must exist
   * @param content the content
   * @return whether this call made it; false when there is something at that path
   */
  boolean create(WindowsPath path, byte[] content);

  /**
   * Adds to the end of a file, and makes it where it is missing.
   *
   * @param path the file; its folder must exist
   * @param content what to add
   */
  void append(WindowsPath path, byte[] content);

  /**
   * Copies a file, over an existing one.
   *
   * @param from the file to copy
   * @param to where to; its folder must exist
   * @throws MachineException with {@link MachineException.Reason#MISSING} when there is nothing to
   *     copy
   */
  void copy(WindowsPath from, WindowsPath to);

  /**
   * Deletes a file or an empty folder; does nothing where it is missing.
   *
   * @param path the file or folder
   */
  void delete(WindowsPath path);
}
