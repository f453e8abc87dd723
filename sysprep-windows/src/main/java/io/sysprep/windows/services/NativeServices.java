package io.sysprep.windows.services;

/**
 * The calls of the service control manager that the binding makes.
 *
 * <p>Codes are 0 or the last error; a handle means something only where its code is 0.
 */
public interface NativeServices {

  /**
   * A handle that was opened.
   *
   * @param code 0, or the last error
   * @param handle the handle to close
   */
  record Opened(int code, long handle) {}

  /**
   * How a service is set up.
   *
   * @param code 0, or the last error
   * @param startMode the number of its start mode
   * @param command its command line
   * @param account the account it runs as
   * @param displayName the name that people see
   */
  record Configuration(
      int code, int startMode, String command, String account, String displayName) {}

  /**
   * What a service is doing.
   *
   * @param code 0, or the last error
   * @param state the number of its state
   * @param exitCode the code with which it last stopped
   */
  record Status(int code, int state, int exitCode) {}

  /** OpenSCManager. */
  Opened openManager(int access);

  /** OpenService. */
  Opened open(long manager, String name, int access);

  /** CloseServiceHandle. */
  void close(long handle);

  /** QueryServiceConfig. */
  Configuration configuration(long service);

  /** QueryServiceStatusEx. */
  Status status(long service);

  /** ChangeServiceConfig, the start mode only. */
  int changeStartMode(long service, int mode);

  /** StartService. */
  int start(long service);

  /** ControlService with SERVICE_CONTROL_STOP. */
  int stop(long service);
}
