package io.sysprep.testkit.boot;

import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.verify.ImageState;

/** Moves the image state, and says so in the log of the program that does it. */
final class StateLog {

  private StateLog() {}

  static void move(Computer computer, ImageState to, SetupLog log, String program) {
    String from = computer.installation().imageState().map(ImageState::value).orElse("");
    log.info(
        "["
            + program
            + "] OrchestrateUpdateImageState: Updating image state from ["
            + from
            + "] --> ["
            + to.value()
            + "]");
    computer.moveTo(to);
  }
}
