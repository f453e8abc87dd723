package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code sysprep /oobe} alone is the last step in a factory: what only generalizing looks at stands
 * in the way of nothing then.
 */
class PlansThatDoNotGeneralizeTest {

  private static FakeWindowsBuilder delivered(FakeWindowsBuilder windows) {
    return windows
        .withBitLocker('C', ConversionStatus.FULLY_ENCRYPTED)
        .withAppxPackage(
            new AppxPackage(
                "Contoso.App_1.0.0.0_x64__8wekyb3d8bbwe",
                "Contoso.App_8wekyb3d8bbwe",
                AppxPackage.Role.APPLICATION,
                true,
                List.of(new Sid("S-1-5-21-1-2-3-1001"))))
        .withLicenseStatus(0, 0, Duration.ZERO)
        .withRearmCount(0)
        .withService("wuauserv", ServiceStartMode.DISABLED, ServiceState.STOPPED)
        .withService("AppXSvc", ServiceStartMode.DISABLED, ServiceState.STOPPED)
        .withService("sppsvc", ServiceStartMode.DISABLED, ServiceState.STOPPED)
        .withRegistryValue(
            RegistryKey.localMachine(
                "SOFTWARE\\Microsoft\\Windows Advanced Threat Protection\\Status"),
            "OnboardingState",
            RegistryValue.number(1));
  }

  private static PreflightReport examine(FakeWindowsBuilder windows) {
    return Sysprep.on(windows.build())
        .preflight(SysprepPlan.withoutGeneralizing().toOobe().build());
  }

  @Test
  void areNotHeldToTheRulesOfGeneralizing() {
    PreflightReport report = examine(delivered(FakeWindows.windows11()));
    assertThat(report.blockers()).isEmpty();
    for (String id :
        List.of(
            "os-volume-decrypted",
            "store-packages-provisioned",
            "rearm-count",
            "windows-activated",
            "domain-membership",
            "licensing-service",
            "defender-endpoint")) {
      assertThat(report.result(id)).get().isInstanceOf(CheckResult.NotApplicable.class);
    }
  }

  @Test
  void mayRunOnADomainMember() {
    FakeWindowsBuilder member =
        delivered(FakeWindows.windowsServer2022()).withDomainRole(DomainRole.MEMBER_SERVER);
    assertThat(examine(member).blockers()).isEmpty();
  }

  @Test
  void stillNeedWhatTheCleanUpOfEveryRunNeeds() {
    FakeWindowsBuilder withoutServicing =
        FakeWindows.windowsServer2022()
            .withService("TrustedInstaller", ServiceStartMode.DISABLED, ServiceState.STOPPED);
    assertThat(examine(withoutServicing).blockers())
        .extracting(CheckResult::id)
        .containsExactly("needed-services");
  }
}
