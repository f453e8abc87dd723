package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WindowsUpdateStallTest {

  private static final String INFO = "2026-11-22 10:00:05, Info                  SYSPRP ";
  private static final String STALLED =
      INFO
          + "========================================================\r\n"
          + INFO
          + "===          Beginning of a new sysprep run          ===\r\n"
          + INFO
          + "========================================================\r\n"
          + INFO
          + "SysprepSession::Execute: Beginning action execution from"
          + " C:\\Windows\\System32\\Sysprep\\ActionFiles\\Generalize.xml\r\n"
          + INFO
          + "ActionPlatform::LaunchModule: Executing method 'GeneralizeForImaging' from"
          + " C:\\Windows\\System32\\wuaueng.dll\r\n";

  private static LogBundle log() {
    return LogBundle.of("setupact.log", STALLED.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void isNamedWhenTheCallerSaysThatNothingIsWrittenAnyMore() {
    Diagnosis stalled = Diagnosis.ofStalled(log());
    assertThat(stalled.causes()).extracting(Cause::id).startsWith("windows-update-stall");
  }

  @Test
  void isOnlySuspectedInACopyThatMayHaveBeenTakenInTheMiddle() {
    Diagnosis copied = Diagnosis.of(log());
    assertThat(copied.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(copied.suspects()).extracting(Cause::id).contains("windows-update-stall");
  }
}
