package io.sysprep.testkit;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsError;

/** The errors that Windows itself gives, without any fault. */
final class Failures {

  static final WindowsError FILE_NOT_FOUND = new WindowsError(2, "ERROR_FILE_NOT_FOUND");
  static final WindowsError PATH_NOT_FOUND = new WindowsError(3, "ERROR_PATH_NOT_FOUND");
  static final WindowsError ACCESS_DENIED = new WindowsError(5, "ERROR_ACCESS_DENIED");
  static final WindowsError FOLDER_NOT_EMPTY = new WindowsError(145, "ERROR_DIR_NOT_EMPTY");
  static final WindowsError ALREADY_EXISTS = new WindowsError(183, "ERROR_ALREADY_EXISTS");
  static final WindowsError ELEVATION_REQUIRED = new WindowsError(740, "ERROR_ELEVATION_REQUIRED");
  static final WindowsError NO_SERVICE = new WindowsError(1060, "ERROR_SERVICE_DOES_NOT_EXIST");
  static final WindowsError SERVICE_DISABLED = new WindowsError(1058, "ERROR_SERVICE_DISABLED");
  static final WindowsError SHUTDOWN_IN_PROGRESS =
      new WindowsError(1115, "ERROR_SHUTDOWN_IN_PROGRESS");
  static final WindowsError INVALID_NAMESPACE =
      new WindowsError(0x8004_100EL, "WBEM_E_INVALID_NAMESPACE");
  static final WindowsError INVALID_CLASS = new WindowsError(0x8004_1010L, "WBEM_E_INVALID_CLASS");
  static final WindowsError INVALID_QUERY = new WindowsError(0x8004_1017L, "WBEM_E_INVALID_QUERY");

  private Failures() {}

  static MachineException of(Reason reason, Question question, WindowsError error) {
    return new MachineException(reason, question.attempt(), question.subject().toString(), error);
  }
}
