package io.sysprep.machine;

/**
 * A service and what it is doing.
 *
 * @param name the name
 * @param displayName the name that people see
 * @param state what it is doing
 * @param startMode how it is started
 * @param account the account it runs as, as Windows writes it: {@code LocalSystem}, {@code
 *     .\cloudbase-init}; empty for a driver
 * @param command the command line that starts it
 */
public record ServiceInfo(
    String name,
    String displayName,
    ServiceState state,
    ServiceStartMode startMode,
    String account,
    String command) {

  /** {@return whether it is running} */
  public boolean isRunning() {
    return state == ServiceState.RUNNING;
  }
}
