package io.sysprep.windows.files;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.sysprep.machine.Bytes;
import io.sysprep.windows.failures.WindowsErrors;
import io.sysprep.windows.jna.JnaAdvapi32;
import io.sysprep.windows.jna.JnaKernel32;
import io.sysprep.windows.jna.JnaLastError;
import io.sysprep.windows.jna.JnaLayout;
import java.util.Arrays;

/** Calls Windows about who may use a file. */
public final class JnaFileProtection implements NativeFileProtection {

  // sddl.h, SDDL_REVISION_1
  private static final int REVISION = 1;

  // winnt.h and winbase.h: a handle that may read the descriptor, shares all, and follows no link
  private static final int READ_CONTROL = 0x0002_0000;
  private static final int READ_ATTRIBUTES = 0x80;
  private static final int SHARE_ALL = 7;
  private static final int OPEN_EXISTING = 3;
  private static final int FOLDERS_TOO_AND_LINKS_THEMSELVES = 0x0200_0000 | 0x0020_0000;
  private static final int INVALID_HANDLE = -1;

  // winnt.h, OWNER_SECURITY_INFORMATION and DACL_SECURITY_INFORMATION
  private static final int OWNER_AND_LIST = 1 | 4;
  // A list has at most 64 KB (winnt.h, ACL: its size is a WORD), the rest is small.
  private static final int LARGEST_DESCRIPTOR = 0x1_1000;
  // fileapi.h, BY_HANDLE_FILE_INFORMATION: thirteen numbers, of which the first is the attributes
  private static final int FILE_INFORMATION = 13 * Integer.BYTES;

  private final JnaAdvapi32 advapi = JnaAdvapi32.INSTANCE;
  private final JnaKernel32 kernel = JnaKernel32.INSTANCE;

  @Override
  public int createFolder(String path, String descriptor) {
    PointerByReference binary = new PointerByReference();
    if (!advapi.ConvertStringSecurityDescriptorToSecurityDescriptor(
        descriptor, REVISION, binary, null)) {
      return JnaLastError.ofFailure();
    }
    try {
      return JnaLastError.unless(kernel.CreateDirectory(path, attributes(binary.getValue())));
    } finally {
      Pointer ignored = kernel.LocalFree(binary.getValue());
    }
  }

  @Override
  public Described describe(String path) {
    Pointer file =
        kernel.CreateFile(
            path,
            READ_CONTROL | READ_ATTRIBUTES,
            SHARE_ALL,
            null,
            OPEN_EXISTING,
            FOLDERS_TOO_AND_LINKS_THEMSELVES,
            null);
    if ((int) Pointer.nativeValue(file) == INVALID_HANDLE) {
      return failed();
    }
    try {
      return describe(file);
    } finally {
      boolean ignored = kernel.CloseHandle(file);
    }
  }

  private Described describe(Pointer file) {
    Memory information = new Memory(FILE_INFORMATION);
    byte[] descriptor = new byte[LARGEST_DESCRIPTOR];
    IntByReference size = new IntByReference();
    boolean told =
        kernel.GetFileInformationByHandle(file, information)
            && advapi.GetKernelObjectSecurity(
                file, OWNER_AND_LIST, descriptor, descriptor.length, size);
    return told
        ? new Described(
            WindowsErrors.SUCCESS,
            information.getInt(0),
            Bytes.of(Arrays.copyOf(descriptor, size.getValue())))
        : failed();
  }

  private static Memory attributes(Pointer descriptor) {
    Memory attributes = new Memory(JnaLayout.HERE.securityAttributes());
    attributes.clear();
    attributes.setInt(0, (int) attributes.size());
    attributes.setPointer(JnaLayout.HERE.securityDescriptor(), descriptor);
    return attributes;
  }

  private static Described failed() {
    return new Described(JnaLastError.ofFailure(), 0, Bytes.of());
  }
}
