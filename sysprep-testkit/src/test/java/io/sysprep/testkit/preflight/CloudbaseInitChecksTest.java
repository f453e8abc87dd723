package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudbaseInitChecksTest {

  private static final String NAME = "cloudbase-init";

  @ParameterizedTest
  @ValueSource(strings = {"service", "account", "group", "configuration"})
  void leaveAMachineWithoutCloudbaseInitAlone(String part) {
    CheckResult result =
        Vendor.check(
            NAME + "-" + part, FakeWindows.windowsServer2022(), SysprepPlan.generalize().toOobe());
    assertThat(result).isInstanceOf(CheckResult.NotApplicable.class);
  }

  @Test
  void blockItsAnswerFileWhereItIsNotInstalled() {
    assertThat(Vendor.check(NAME + "-installed", FakeWindows.windowsServer2022()))
        .isInstanceOf(CheckResult.Blocker.class);
  }

  @Test
  void blockADeletedService() {
    assertThat(Vendor.check(NAME + "-service", Vendor.server().withoutService(NAME)).text())
        .contains("no service");
  }

  @Test
  void blockADisabledServiceButNotOneThatStartsOnDemand() {
    assertThat(
            Vendor.check(
                NAME + "-service",
                Vendor.server().withService(NAME, ServiceStartMode.DISABLED, ServiceState.STOPPED)))
        .isInstanceOf(CheckResult.Blocker.class);
    assertThat(
            Vendor.check(
                NAME + "-service",
                Vendor.server().withService(NAME, ServiceStartMode.DEMAND, ServiceState.STOPPED)))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void blockADeletedAccount() {
    assertThat(Vendor.check(NAME + "-account", Vendor.server().withoutAccount(NAME)).text())
        .contains("no such account");
  }

  @Test
  void knowALocalAccountAlsoByTheNameOfTheComputer() {
    ServiceInfo service =
        new ServiceInfo(
            NAME,
            "Cloudbase-Init",
            ServiceState.STOPPED,
            ServiceStartMode.AUTOMATIC,
            "BUILDER-1\\" + NAME,
            "C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init\\bin\\OpenStackService.exe");
    FakeWindowsBuilder windows =
        Vendor.server().withComputerName("BUILDER-1").withService(service).withoutAccount(NAME);
    assertThat(Vendor.check(NAME + "-account", windows).text()).contains("no such account");
  }

  @Test
  void blockADisabledAccount() {
    assertThat(Vendor.check(NAME + "-account", Vendor.server().withDisabledAccount(NAME)).text())
        .contains("is disabled");
  }

  @Test
  void blockAnAccountThatLostItsGroup() {
    assertThat(
            Vendor.check(NAME + "-group", Vendor.server().withoutMember(NAME, Sid.ADMINISTRATORS))
                .text())
        .contains("no member");
  }

  @Test
  void blockAMissingConfigurationAndNameIt() {
    assertThat(
            Vendor.check(
                    NAME + "-configuration",
                    Vendor.server()
                        .withoutFile(Vendor.CONF.resolve("cloudbase-init-unattend.conf")))
                .text())
        .contains("cloudbase-init-unattend.conf");
  }
}
