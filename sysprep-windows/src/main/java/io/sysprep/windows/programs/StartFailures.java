package io.sysprep.windows.programs;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.windows.failures.WindowsErrors;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a program could not be started, by the number in Java's message. */
final class StartFailures {

  // Java writes the number in every language: "CreateProcess error=2, ..." and "error=2, ...".
  private static final Pattern NUMBER = Pattern.compile("error=(\\d+)");
  private static final String ATTEMPT = "start";

  private StartFailures() {}

  static MachineException failure(ProgramLaunch launch, IOException cause) {
    Matcher number = NUMBER.matcher(String.valueOf(cause.getMessage()));
    MachineException failure =
        number.find()
            ? WindowsErrors.failure(ATTEMPT, launch.program(), Integer.parseInt(number.group(1)))
            : new MachineException(Reason.FAILED, ATTEMPT, launch.program().toString(), cause);
    if (failure.getCause() == null) {
      failure.initCause(cause);
    }
    return failure;
  }
}
