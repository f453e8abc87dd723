package io.sysprep.windows.files;

import io.sysprep.machine.WindowsPath;
import java.nio.file.Path;

/**
 * Turns the paths that a 64-bit program sees into those that this JVM can open.
 *
 * <p>Windows redirects System32 to SysWOW64 for a 32-bit process; such a process reaches the real
 * one as Sysnative (Microsoft Learn, "File System Redirector"). Java itself takes care of paths
 * longer than 260 characters.
 */
public interface HostPaths {

  /** {@return where this JVM finds a path} */
  Path of(WindowsPath path);

  /** {@return the mapping of a JVM as wide as its Windows} */
  static HostPaths direct() {
    return path -> Path.of(path.toString());
  }

  /**
   * Gives the mapping of a 32-bit JVM on a 64-bit Windows.
   *
   * @param windowsFolder the Windows folder
   * @param base how a path is opened once it is redirected
   */
  static HostPaths redirected(WindowsPath windowsFolder, HostPaths base) {
    WindowsPath system32 = windowsFolder.resolve("System32");
    return path ->
        base.of(
            path.startsWith(system32)
                ? windowsFolder.resolve(
                    "Sysnative" + path.toString().substring(system32.toString().length()))
                : path);
  }
}
