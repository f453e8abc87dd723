package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeChecksTest {

  static Stream<FakeWindowsBuilder> deleteThePassword() {
    return Stream.of(FakeWindows.windowsServer2012(), FakeWindows.windowsServer2012R2());
  }

  static Stream<FakeWindowsBuilder> keepThePassword() {
    return Stream.of(
        FakeWindows.windowsServer2016(), FakeWindows.windowsServer2022(), FakeWindows.windows10());
  }

  @ParameterizedTest
  @MethodSource("deleteThePassword")
  void tellThatThePasswordIsDeleted(FakeWindowsBuilder product) {
    assertThat(Vendor.check("administrator-password", product))
        .isInstanceOf(CheckResult.Notice.class);
  }

  @ParameterizedTest
  @MethodSource("keepThePassword")
  void sayNothingOfThePasswordWhereItIsKept(FakeWindowsBuilder product) {
    assertThat(Vendor.check("administrator-password", product))
        .isInstanceOf(CheckResult.NotApplicable.class);
  }

  @Test
  void blockVmModeOnHardwareAndDoNotGuessWhereTheFirmwareDoesNotTell() {
    assertThat(vmMode(Optional.of(false))).isInstanceOf(CheckResult.Blocker.class);
    assertThat(vmMode(Optional.empty())).isInstanceOf(CheckResult.Inconclusive.class);
    assertThat(vmMode(Optional.of(true))).isInstanceOf(CheckResult.Passed.class);
  }

  private static CheckResult vmMode(Optional<Boolean> virtual) {
    return Vendor.check(
        "vm-mode-machine", Vendor.server().withVirtualMachine(virtual), Vendor.plan().inVmMode());
  }

  @Test
  void warnOfDialogsThatNobodySees() {
    assertThat(Vendor.check("dialogs", Vendor.server(), Vendor.plan().showingDialogs()))
        .isInstanceOf(CheckResult.Warning.class);
  }
}
