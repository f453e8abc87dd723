package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.diagnose.SysprepStage;
import org.junit.jupiter.api.Test;

/** A test chooses which provider fails, since the log blames it by name. */
class FailingProviderTest {

  private static final long ACCESS_DENIED = 0x80070005L;

  private final FakeWindows windows = FakeWindows.windowsServer2022().build();

  @Test
  void isBlamedByTheLogAndThoseAfterItAreNotReached() {
    windows
        .sysprep()
        .failsAt(SysprepStage.GENERALIZE, ACCESS_DENIED, "Microsoft-Windows-AppX-Sysprep");
    assertThat(Runs.finish(windows, Runs.QUIETLY)).hasValue(1);
    assertThat(Runs.errors(windows)).contains("SysprepGeneralize", "0x80070005");
    assertThat(Runs.log(windows)).doesNotContain("SLReArmWindows");
  }

  @Test
  void canBeNamedByItsMethod() {
    windows
        .sysprep()
        .failsAt(SysprepStage.VALIDATING_CLEANUP, ACCESS_DENIED, "Sysprep_Clean_Validate_Opk");
    assertThat(Runs.finish(windows, Runs.QUIETLY)).hasValue(1);
    assertThat(Runs.errors(windows)).contains("Sysprep_Clean_Validate_Opk");
  }

  @Test
  void isTheLastWhereNoneIsNamed() {
    windows.sysprep().failsAt(SysprepStage.GENERALIZE, ACCESS_DENIED);
    Runs.finish(windows, Runs.QUIETLY);
    assertThat(Runs.errors(windows)).contains("Sysprep_Generalize_Bcd");
  }

  @Test
  void thatThisWindowsDoesNotHaveIsNamedWithThoseItHas() {
    windows.sysprep().failsAt(SysprepStage.CLEANUP, ACCESS_DENIED, "Contoso-Agent");
    assertThatExceptionOfType(UnmodelledException.class)
        .isThrownBy(() -> Runs.finish(windows, Runs.QUIETLY))
        .withMessageContaining("Contoso-Agent")
        .withMessageContaining("Microsoft-Windows-IE-Sysprep");
  }
}
