package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.diagnose.Verdict;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.verify.ImageState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagnosis that was made from real logs takes the fake's logs for what they are. */
class LogsMakeSenseTest {

  static List<FakeWindowsBuilder> products() {
    return FakeWindows.everyProduct();
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of(FakeWindows.windowsServer2022().withRearmCount(0), "rearm-exhausted"),
        Arguments.of(
            FakeWindows.windows11().withBitLocker('C', ConversionStatus.FULLY_ENCRYPTED),
            "bitlocker-on"),
        Arguments.of(
            FakeWindows.windows10().withAppxPackage(languagePack()), "appx-not-provisioned"),
        Arguments.of(
            FakeWindows.windowsServer2019()
                .withService("AppXSvc", ServiceStartMode.DISABLED, ServiceState.STOPPED),
            "appx-service-disabled"),
        Arguments.of(
            FakeWindows.windowsServer2016()
                .withService("TrustedInstaller", ServiceStartMode.DISABLED, ServiceState.STOPPED),
            "servicing-query-failed"),
        Arguments.of(
            FakeWindows.windows11()
                .withRegistryValue(
                    RegistryKey.localMachine(
                        "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\ReserveManager"),
                    "ActiveScenario",
                    RegistryValue.number(1)),
            "reserved-storage-in-use"),
        Arguments.of(
            FakeWindows.windowsServer2022()
                .withRegistryValue(
                    RegistryKey.localMachine("SYSTEM\\Setup\\Status\\SysprepStatus"),
                    "GeneralizationState",
                    RegistryValue.number(3))
                .withImageState(ImageState.UNDEPLOYABLE),
            "invalid-state"));
  }

  @ParameterizedTest
  @MethodSource("products")
  void runThatSucceedsIsTakenForThat(FakeWindowsBuilder product) {
    FakeWindows windows = product.build();
    Runs.finish(windows, Runs.QUIETLY);

    assertThat(diagnosis(windows).verdict()).isEqualTo(Verdict.SUCCEEDED);
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void runThatFailsHasItsCause(FakeWindowsBuilder product, String cause) {
    FakeWindows windows = product.build();
    Runs.finish(windows, Runs.QUIETLY);
    Diagnosis diagnosis = diagnosis(windows);

    assertThat(diagnosis.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(diagnosis.causes()).first().extracting(Cause::id).isEqualTo(cause);
  }

  private static Diagnosis diagnosis(FakeWindows windows) {
    return Diagnosis.of(LogBundle.on(windows.inspect()));
  }

  private static AppxPackage languagePack() {
    return new AppxPackage(
        "Microsoft.LanguageExperiencePackes-ES_19041.69.236.0_neutral__8wekyb3d8bbwe",
        "Microsoft.LanguageExperiencePackes-ES_8wekyb3d8bbwe",
        AppxPackage.Role.APPLICATION,
        true,
        List.of(new Sid("S-1-5-21-1-2-3-1001")));
  }
}
