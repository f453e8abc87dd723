package io.sysprep.windows.system;

/** The one call about power that may be made for real, for the proof. */
public final class ShutdownPrivilege {

  private ShutdownPrivilege() {}

  /** {@return 0, or what Windows said} */
  public static int enable() {
    return new JnaPower().enablePrivilege();
  }
}
