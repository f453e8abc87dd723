package io.sysprep.windows.jna;

import com.sun.jna.Native;

/** Tells why the last call of this thread failed. */
public final class JnaLastError {

  // winerror.h, ERROR_GEN_FAILURE
  private static final int WITHOUT_A_REASON = 31;

  private JnaLastError() {}

  /** {@return the last error of a call that failed; never 0, although some calls set none} */
  public static int ofFailure() {
    int code = Native.getLastError();
    return code == 0 ? WITHOUT_A_REASON : code;
  }

  /** {@return 0, or the last error} */
  public static int unless(boolean worked) {
    return worked ? 0 : ofFailure();
  }
}
