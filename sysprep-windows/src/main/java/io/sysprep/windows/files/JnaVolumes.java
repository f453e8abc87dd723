package io.sysprep.windows.files;

import io.sysprep.windows.jna.JnaKernel32;
import io.sysprep.windows.jna.JnaLastError;
import java.util.List;

/** Calls Windows about volumes. */
public final class JnaVolumes implements NativeVolumes {

  // A root of three characters and its NUL for each letter, and a last NUL.
  private static final int ALL_LETTERS = 26 * 4 + 1;

  private final JnaKernel32 kernel = JnaKernel32.INSTANCE;

  @Override
  public Roots roots() {
    char[] roots = new char[ALL_LETTERS];
    int length = kernel.GetLogicalDriveStrings(ALL_LETTERS, roots);
    return length == 0
        ? new Roots(JnaLastError.ofFailure(), List.of())
        : new Roots(0, List.of(new String(roots, 0, length).split("\0")));
  }

  @Override
  public int type(String root) {
    return kernel.GetDriveType(root);
  }

  @Override
  public Free free(String root) {
    long[] free = new long[1];
    boolean told = kernel.GetDiskFreeSpaceEx(root, free, null, null);
    return new Free(JnaLastError.unless(told), free[0]);
  }
}
