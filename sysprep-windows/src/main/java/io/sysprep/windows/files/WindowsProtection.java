package io.sysprep.windows.files;

import io.sysprep.machine.FileProtection;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.windows.failures.WindowsErrors;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells who may use files of Windows, and makes folders that only administrators may use. */
public final class WindowsProtection {

  /**
   * Microsoft Learn, "Security Descriptor String Format": owned by Administrators; nothing from the
   * folder above (P); all rights (FA) for SYSTEM and Administrators, there and below (OICI).
   */
  static final String FOR_ADMINISTRATORS = "O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)";

  private static final String MAKE = "create folder for administrators";
  private static final String READ = "read the protection of";

  // winnt.h, FILE_ATTRIBUTE_DIRECTORY and FILE_ATTRIBUTE_REPARSE_POINT
  private static final int FOLDER = 0x10;
  private static final int REPARSE_POINT = 0x400;

  private final NativeFileProtection natives;
  private final HostPaths paths;
  private final Supplier<Sid> user;

  /**
   * Makes the port's part.
   *
   * @param natives the calls
   * @param paths where this JVM finds a path
   * @param user gives the SID of the current user
   */
  public WindowsProtection(NativeFileProtection natives, HostPaths paths, Supplier<Sid> user) {
    this.natives = natives;
    this.paths = paths;
    this.user = user;
  }

  Optional<FileProtection> of(WindowsPath path) {
    NativeFileProtection.Described found = natives.describe(paths.of(path).toString());
    if (found.code() == WindowsErrors.FILE_NOT_FOUND
        || found.code() == WindowsErrors.PATH_NOT_FOUND) {
      return Optional.empty();
    }
    WindowsErrors.requireSuccess(READ, path, found.code());
    return Optional.of(decoded(path, found));
  }

  boolean createPrivateFolder(WindowsPath folder) {
    int code = natives.createFolder(paths.of(folder).toString(), FOR_ADMINISTRATORS);
    if (code == WindowsErrors.ALREADY_EXISTS) {
      requirePrivateFolder(folder);
      return false;
    }
    WindowsErrors.requireSuccess(MAKE, folder, code);
    return true;
  }

  private void requirePrivateFolder(WindowsPath folder) {
    NativeFileProtection.Described found = natives.describe(paths.of(folder).toString());
    WindowsErrors.requireSuccess(READ, folder, found.code());
    decoded(folder, found).requirePrivate(folder, user.get());
    if ((found.attributes() & FOLDER) == 0) {
      throw WindowsErrors.failure(MAKE, folder, WindowsErrors.ALREADY_EXISTS);
    }
  }

  private static FileProtection decoded(WindowsPath path, NativeFileProtection.Described found) {
    boolean link = (found.attributes() & REPARSE_POINT) != 0;
    return DescriptorCodec.decode(found.descriptor().toByteArray(), link)
        .orElseThrow(
            () ->
                new MachineException(
                    Reason.FAILED, "understand the protection of", path.toString()));
  }
}
