package io.sysprep.testkit;

import io.sysprep.machine.ReadOnlyCommand;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Runs slmgr.vbs on a fake machine. */
final class Slmgr {

  private Slmgr() {}

  static String detailed(FakeWindows windows) {
    return text(windows, ReadOnlyCommand.SLMGR_DLV);
  }

  static String text(FakeWindows windows, ReadOnlyCommand command) {
    byte[] output =
        windows.view().commands().run(command, Duration.ofSeconds(30)).output().toByteArray();
    return new String(output, StandardCharsets.US_ASCII);
  }
}
