package io.sysprep.run.overlay;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsError;
import io.sysprep.machine.WindowsPath;

/** Why Windows would refuse to change a file, with the code it would give (winerror.h). */
enum FileRefusal {
  MISSING_FILE(Reason.MISSING, 2, "ERROR_FILE_NOT_FOUND"),
  MISSING_FOLDER(Reason.MISSING, 3, "ERROR_PATH_NOT_FOUND"),
  IS_FOLDER(Reason.DENIED, 5, "ERROR_ACCESS_DENIED"),
  NOT_EMPTY(Reason.FAILED, 145, "ERROR_DIR_NOT_EMPTY"),
  FILE_IN_THE_WAY(Reason.FAILED, 183, "ERROR_ALREADY_EXISTS");

  private final Reason reason;
  private final long code;
  private final String symbol;

  FileRefusal(Reason reason, long code, String symbol) {
    this.reason = reason;
    this.code = code;
    this.symbol = symbol;
  }

  MachineException of(String attempt, WindowsPath path) {
    return new MachineException(reason, attempt, path.toString(), new WindowsError(code, symbol));
  }
}
