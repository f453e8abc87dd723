package io.sysprep.windows.wmi;

/** What a native call said when it did not work, for calls that give objects and not codes. */
final class NativeFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;

  NativeFailure(int code) {
    super("Native call failed with " + Integer.toHexString(code));
    this.code = code;
  }

  int code() {
    return code;
  }
}
