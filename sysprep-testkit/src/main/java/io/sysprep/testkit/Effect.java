package io.sysprep.testkit;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsError;
import java.util.Optional;

/**
 * What a planted fault does to a question.
 *
 * @param reason why the question fails; empty when there is simply nothing there any more
 * @param error the code that goes with it
 */
record Effect(Optional<Reason> reason, Optional<WindowsError> error) {

  private static final WindowsError ACCESS_DENIED = new WindowsError(5, "ERROR_ACCESS_DENIED");
  private static final WindowsError WMI_DENIED =
      new WindowsError(0x8004_1003L, "WBEM_E_ACCESS_DENIED");
  private static final WindowsError WMI_TIMED_OUT =
      new WindowsError(0x0004_0004L, "WBEM_S_TIMEDOUT");

  static Effect denied(Port port) {
    return failing(Reason.DENIED, port == Port.WMI ? WMI_DENIED : ACCESS_DENIED);
  }

  static Effect timedOut(Port port) {
    Optional<WindowsError> error = port == Port.WMI ? Optional.of(WMI_TIMED_OUT) : Optional.empty();
    return new Effect(Optional.of(Reason.TIMED_OUT), error);
  }

  static Effect failing(Reason reason, WindowsError error) {
    return new Effect(Optional.of(reason), Optional.of(error));
  }

  static Effect vanished() {
    return new Effect(Optional.empty(), Optional.empty());
  }

  MachineException failure(Reason why, Question question) {
    String attempt = question.attempt();
    String subject = question.subject().toString();
    return error
        .map(code -> new MachineException(why, attempt, subject, code))
        .orElseGet(() -> new MachineException(why, attempt, subject));
  }
}
