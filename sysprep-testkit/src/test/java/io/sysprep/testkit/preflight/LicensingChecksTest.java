package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Question;
import io.sysprep.testkit.Subject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicensingChecksTest {

  private static final Subject SERVICE = Subject.wmiClass("SoftwareLicensingService");
  private static final RegistryKey SKIP_REARM =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SoftwareProtectionPlatform");

  private static final byte[] SKIPPING =
      new String(Vendor.UNATTEND, StandardCharsets.UTF_8)
          .replace(
              "</settings>",
              """
                <component name="Microsoft-Windows-Security-SPP" processorArchitecture="amd64"
                    publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
                  <SkipRearm>1</SkipRearm>
                </component>
              </settings>
              """)
          .getBytes(StandardCharsets.UTF_8);

  private static PreflightReport examine(FakeWindows windows) {
    return Sysprep.on(windows).preflight(Vendor.plan().build());
  }

  private static CheckResult result(FakeWindows windows, String id) {
    return examine(windows).result(id).orElseThrow();
  }

  @Test
  void blockAWindowsThatMayNotBeRearmedAgain() {
    FakeWindows spent = Vendor.server().withRearmCount(0).build();
    assertThat(result(spent, "rearm-count")).isInstanceOf(CheckResult.Blocker.class);
  }

  @Test
  void letAWindowsWithoutRearmsPassWhereTheRegistrySkipsTheRearm() {
    FakeWindows skipping =
        Vendor.server()
            .withRearmCount(0)
            .withRegistryValue(SKIP_REARM, "SkipRearm", RegistryValue.number(1))
            .build();
    assertThat(result(skipping, "rearm-count")).isInstanceOf(CheckResult.Passed.class);
    assertThat(result(skipping, "licensing-notices").text()).contains("SkipRearm is 1");
  }

  @Test
  void warnWhereTheAnswerFileSkipsTheRearmOfAWindowsThatHasNone() {
    FakeWindows skipping =
        FakeWindows.windowsServer2022().withRearmCount(0).withCloudbaseInit(SKIPPING).build();
    CheckResult found = result(skipping, "rearm-count");
    assertThat(found).isInstanceOf(CheckResult.Warning.class);
    assertThat(found.text()).startsWith("No rearm is left").contains("SkipRearm is 1");
  }

  @Test
  void needNoLicensingServiceWhereTheRearmIsSkipped() {
    FakeWindows skipping =
        FakeWindows.windowsServer2022()
            .withCloudbaseInit(SKIPPING)
            .withService("sppsvc", ServiceStartMode.DISABLED, ServiceState.STOPPED)
            .build();
    assertThat(result(skipping, "licensing-service")).isInstanceOf(CheckResult.Warning.class);
  }

  @Test
  void letTheLastRearmPassButWarnOfIt() {
    FakeWindows last = Vendor.server().withRearmCount(1).build();
    assertThat(result(last, "rearm-count")).isInstanceOf(CheckResult.Passed.class);
    assertThat(result(last, "licensing-notices")).isInstanceOf(CheckResult.Warning.class);
  }

  @Test
  void warnOfAWindowsThatIsNotActivatedButDoNotRefuseABuildMachineForIt() {
    FakeWindows unlicensed =
        Vendor.server().withLicenseStatus(0, 0, java.time.Duration.ZERO).build();
    assertThat(result(unlicensed, "windows-activated")).isInstanceOf(CheckResult.Warning.class);
  }

  @Test
  void readTheTextOfSlmgrWhereWmiDoesNotAnswer() {
    FakeWindows windows = Vendor.server().withRearmCount(7).build();
    windows.faults().deny(SERVICE);
    assertThat(result(windows, "rearm-count").text()).contains("7");
    assertThat(windows.asked())
        .extracting(Question::subject)
        .contains(Subject.command(ReadOnlyCommand.SLMGR_DLV));
  }

  @Test
  void startNoProcessWhereWmiAnswers() {
    FakeWindows windows = Vendor.server().build();
    examine(windows);
    assertThat(windows.asked())
        .extracting(Question::subject)
        .doesNotContain(Subject.command(ReadOnlyCommand.SLMGR_DLV));
  }

  @Test
  void askForTheLicenceOnceForAllThreeChecks() {
    FakeWindows windows = Vendor.server().build();
    examine(windows);
    List<Subject> asked =
        windows.asked().stream().map(Question::subject).filter(SERVICE::covers).toList();
    assertThat(asked).hasSize(1);
  }

  @Test
  void areInconclusiveWhereNeitherWayAnswers() {
    FakeWindows windows = Vendor.server().build();
    windows.faults().timeOut(SERVICE);
    windows.faults().timeOut(Subject.command(ReadOnlyCommand.SLMGR_DLV));
    assertThat(examine(windows).blockers())
        .extracting(CheckResult::id)
        .containsExactly("licensing-notices", "rearm-count", "windows-activated");
  }

  @Test
  void warnOfSkipRearmBecauseKmsCountsAllClonesAsOne() {
    FakeWindows skipping =
        Vendor.server().withRegistryValue(SKIP_REARM, "SkipRearm", RegistryValue.number(1)).build();
    assertThat(result(skipping, "licensing-notices").text()).contains("SkipRearm");
  }
}
