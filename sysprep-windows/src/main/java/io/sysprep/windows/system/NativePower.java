package io.sysprep.windows.system;

/** The calls about power that the binding makes. Each returns 0, or what Windows said. */
public interface NativePower {

  /** AdjustTokenPrivileges for SeShutdownPrivilege. */
  int enablePrivilege();

  /** InitiateShutdown at once. */
  int initiate(int flags, int reason);
}
