package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.Sid;
import io.sysprep.preflight.CheckResult;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreChecksTest {

  private static final String CURRENT = "store-packages-current";
  private static final String NEW = "Contoso.App_2.0.0.0_x64__8wekyb3d8bbwe";
  private static final String OLD = "Contoso.App_1.0.0.0_x64__8wekyb3d8bbwe";
  private static final Sid USER = new Sid("S-1-5-21-1-2-3-1001");

  private static FakeWindowsBuilder having(String fullName) {
    return Vendor.server()
        .withAppxPackage(
            new AppxPackage(
                fullName,
                "Contoso.App_8wekyb3d8bbwe",
                AppxPackage.Role.APPLICATION,
                true,
                List.of(USER)));
  }

  @Test
  void warnWithBothVersionsOfAnAppThatAUserUpdated() {
    CheckResult result = Vendor.check(CURRENT, having(NEW).withProvisionedPackage(OLD));
    assertThat(result).isInstanceOf(CheckResult.Warning.class);
    assertThat(result.text()).contains(NEW, "provisioned: 1.0.0.0");
    assertThat(Vendor.check("store-packages-provisioned", having(NEW).withProvisionedPackage(OLD)))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void leaveTheVersionThatIsProvisionedAlone() {
    assertThat(Vendor.check(CURRENT, having(NEW).withProvisionedPackage(NEW)))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void doNotCompareTheVersionOfABundleWithThatOfAPackage() {
    FakeWindowsBuilder bundled =
        having(NEW).withProvisionedPackage("Contoso.App_2026.1.0.0_neutral_~_8wekyb3d8bbwe");
    assertThat(Vendor.check(CURRENT, bundled)).isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void nameTheUsersOfAnAppThatIsNotThereForAll() {
    assertThat(Vendor.check("store-packages-provisioned", having(NEW)).text())
        .contains(NEW + " (" + USER.value() + ")");
  }

  @Test
  void areRightAboutASysprepThatJudgesByVersionAndAboutOneThatDoesNot() {
    assertThat(run(having(NEW).withProvisionedPackage(OLD).build()).isSealed()).isTrue();
    FakeWindows strict = having(NEW).withProvisionedPackage(OLD).build();
    strict.sysprep().refusesAppsOfAnotherVersion();
    RunResult failed = run(strict);
    assertThat(failed).isInstanceOf(RunResult.Failed.class);
    assertThat(failed.summary()).contains("Contoso.App");
  }

  private static RunResult run(FakeWindows windows) {
    return Sysprep.on(windows).run(Vendor.plan().build(), event -> {});
  }
}
