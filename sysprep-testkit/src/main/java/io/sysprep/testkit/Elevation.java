package io.sysprep.testkit;

import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Paths;

/** What only an elevated program may do: changing the machine, its folders and its programs. */
final class Elevation {

  private Elevation() {}

  static void require(Computer computer, Question question) {
    if (!computer.user().elevated()) {
      throw Failures.of(Reason.DENIED, question, Failures.ACCESS_DENIED);
    }
  }

  static void requireFor(WindowsPath path, Computer computer, Question question) {
    if (path.startsWith(Paths.WINDOWS) || path.startsWith(Paths.PROGRAM_FILES)) {
      require(computer, question);
    }
  }
}
