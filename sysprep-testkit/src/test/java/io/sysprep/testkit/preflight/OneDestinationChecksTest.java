package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.Destination;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindowsBuilder;
import org.junit.jupiter.api.Test;

/** What one destination asks for and the default does not. */
class OneDestinationChecksTest {

  private static CheckResult on(Destination destination, String id, FakeWindowsBuilder windows) {
    return Vendor.check(id, windows, Vendor.plan().forDestination(destination));
  }

  private static FakeWindowsBuilder withVmwareTools() {
    return Vendor.server()
        .withService(
            new ServiceInfo(
                "VMTools",
                "VMware Tools",
                ServiceState.RUNNING,
                ServiceStartMode.AUTOMATIC,
                "LocalSystem",
                "vmtoolsd.exe"));
  }

  @Test
  void wantVmwareToolsOnVmwareAndNotOnAmazon() {
    String id = "hypervisor-tools";
    assertThat(on(Destination.AWS_WORKSPACES, id, withVmwareTools()))
        .isInstanceOf(CheckResult.Blocker.class);
    assertThat(on(Destination.AWS_EC2, id, withVmwareTools()))
        .isInstanceOf(CheckResult.Warning.class);
    assertThat(on(Destination.VMWARE, id, withVmwareTools()))
        .isInstanceOf(CheckResult.Passed.class);
    assertThat(on(Destination.VMWARE, id, Vendor.server())).isInstanceOf(CheckResult.Warning.class);
    assertThat(on(Destination.GENERIC, id, withVmwareTools()))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void wantTheAccountOfWorkSpacesEnabledAndAnAdministrator() {
    String id = "workspaces-account";
    assertThat(on(Destination.AWS_WORKSPACES, id, Vendor.server()).text())
        .contains("There is no account WorkSpaces_BYOL");
    FakeWindowsBuilder ready = Vendor.server().withAccount("WorkSpaces_BYOL", Sid.ADMINISTRATORS);
    assertThat(on(Destination.AWS_WORKSPACES, id, ready)).isInstanceOf(CheckResult.Passed.class);
    assertThat(on(Destination.GENERIC, id, Vendor.server()))
        .isInstanceOf(CheckResult.NotApplicable.class);
  }

  @Test
  void wantTheAnswerFileOfTheAgentOfAmazon() {
    String id = "ec2-answer-file";
    FakeWindowsBuilder agent =
        Vendor.server()
            .withFile(
                WindowsPath.of("C:\\ProgramData\\Amazon\\EC2Launch\\EC2Launch.exe"),
                new byte[] {1});
    assertThat(on(Destination.AWS_WORKSPACES, id, agent)).isInstanceOf(CheckResult.Blocker.class);
    agent.withFile(
        WindowsPath.of("C:\\ProgramData\\Amazon\\EC2Launch\\sysprep\\unattend.xml"),
        new byte[] {1});
    assertThat(on(Destination.AWS_WORKSPACES, id, agent)).isInstanceOf(CheckResult.Passed.class);
    assertThat(on(Destination.AWS_WORKSPACES, id, Vendor.server()))
        .isInstanceOf(CheckResult.NotApplicable.class);
  }

  @Test
  void wantAPowershellThatIsNotOutdated() {
    String id = "powershell-version";
    assertThat(on(Destination.AWS_WORKSPACES, id, powershell("3.0")))
        .isInstanceOf(CheckResult.Blocker.class);
    assertThat(on(Destination.AWS_WORKSPACES, id, powershell("5.1.20348.1")))
        .isInstanceOf(CheckResult.Passed.class);
  }

  private static FakeWindowsBuilder powershell(String version) {
    return Vendor.server()
        .withRegistryValue(
            RegistryKey.localMachine("SOFTWARE\\Microsoft\\PowerShell\\3\\PowerShellEngine"),
            "PowerShellVersion",
            RegistryValue.text(version));
  }

  @Test
  void wantNoProxyOnAzure() {
    assertThat(on(Destination.AZURE, "winhttp-proxy", winHttp(3)))
        .isInstanceOf(CheckResult.Warning.class);
    assertThat(on(Destination.AZURE, "winhttp-proxy", winHttp(1)))
        .isInstanceOf(CheckResult.Passed.class);
  }

  private static FakeWindowsBuilder winHttp(int kind) {
    byte[] settings = new byte[12];
    settings[8] = (byte) kind;
    return Vendor.server()
        .withRegistryValue(
            RegistryKey.localMachine(
                "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections"),
            "WinHttpSettings",
            new RegistryValue.Binary(Bytes.of(settings)));
  }
}
