package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table stops what it shall stop, and leaves a fresh machine alone. */
class TabledChecksTest {

  private static final String CCS = "SYSTEM\\CurrentControlSet\\";
  private static final String NT = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\";
  private static final String SECRET = "Canary-Password";

  private static FakeWindowsBuilder value(String key, String name, long number) {
    return Vendor.server()
        .withRegistryValue(RegistryKey.localMachine(key), name, RegistryValue.number(number));
  }

  private static FakeWindowsBuilder text(String key, String name, String text) {
    return Vendor.server()
        .withRegistryValue(RegistryKey.localMachine(key), name, RegistryValue.text(text));
  }

  private static FakeWindowsBuilder file(String path) {
    return Vendor.server().withFile(WindowsPath.of(path), new byte[] {1});
  }

  private static FakeWindowsBuilder service(String name, ServiceStartMode mode) {
    return Vendor.server()
        .withService(new ServiceInfo(name, name, ServiceState.STOPPED, mode, "", "x.exe"));
  }

  private static Map<String, FakeWindowsBuilder> troubles() {
    return Map.ofEntries(
        Map.entry("autologon-off", text(NT + "Winlogon", "AutoAdminLogon", "1")),
        Map.entry("automount-on", value(CCS + "Services\\mountmgr", "NoAutoMount", 1)),
        Map.entry("avd-agent", service("RDAgentBootLoader", ServiceStartMode.AUTOMATIC)),
        Map.entry("azure-extensions", file("C:\\Packages\\Plugins\\x\\y.txt")),
        Map.entry(
            "certificates-of-this-machine",
            text(
                CCS + "Control\\Terminal Server\\WinStations\\RDP-Tcp",
                "SSLCertificateSHA1Hash",
                "x")),
        Map.entry("azure-agent-running", service("RdAgent", ServiceStartMode.AUTOMATIC)),
        Map.entry("clock-is-utc", Vendor.server()),
        Map.entry(
            "cloudbase-init-instance",
            Vendor.server()
                .withRegistryKey(
                    RegistryKey.localMachine(
                        "SOFTWARE\\Cloudbase Solutions\\Cloudbase-Init\\i-0001"))),
        Map.entry("ec2launch-state", file("C:\\ProgramData\\Amazon\\EC2Launch\\state\\.run-once")),
        Map.entry("defender-service", service("WinDefend", ServiceStartMode.DISABLED)),
        Map.entry("deprovision-scripts", file("C:\\Windows\\Temp\\packer-1.ps1")),
        Map.entry("dsc-configuration", file("C:\\Windows\\System32\\Configuration\\Current.mof")),
        Map.entry(
            "memory-integrity-off",
            value(
                CCS + "Control\\DeviceGuard\\Scenarios\\HypervisorEnforcedCodeIntegrity",
                "Enabled",
                1)),
        Map.entry("message-queuing", text("SOFTWARE\\Microsoft\\MSMQ\\Parameters", "x", "y")),
        Map.entry("optical-drive-enabled", value(CCS + "Services\\cdrom", "Start", 4)),
        Map.entry("panther-empty", Vendor.server()),
        Map.entry(
            "persistent-routes",
            text(CCS + "Services\\Tcpip\\Parameters\\PersistentRoutes", "10.0.0.0,255.0.0.0", "")),
        Map.entry("push-service", service("dmwappushservice", ServiceStartMode.DISABLED)),
        Map.entry(
            "remote-desktop-on", value(CCS + "Control\\Terminal Server", "fDenyTSConnections", 1)),
        Map.entry("remote-desktop-service", service("TermService", ServiceStartMode.DISABLED)),
        Map.entry("ssm-agent-off", service("AmazonSSMAgent", ServiceStartMode.AUTOMATIC)),
        Map.entry("unified-write-filter", value(CCS + "Services\\uwfvol", "Start", 0)),
        Map.entry(
            "removable-storage-allowed",
            value(
                "SOFTWARE\\Policies\\Microsoft\\Windows\\RemovableStorageDevices\\{53f56308-b6bf-11d0-94f2-00a0c91efb8b}",
                "Deny_Read",
                1)),
        Map.entry("san-policy", value(CCS + "Services\\partmgr\\Parameters", "SanPolicy", 2)),
        Map.entry(
            "servicing-exclusive",
            value(
                "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\SessionsPending",
                "Exclusive",
                1)),
        Map.entry("ssh-host-keys", file("C:\\ProgramData\\ssh\\ssh_host_rsa_key")),
        Map.entry(
            "ssm-agent-identity", file("C:\\ProgramData\\Amazon\\SSM\\InstanceData\\registration")),
        Map.entry(
            "store-updates-quiet",
            FakeWindows.windows11()
                .withRegistryValue(
                    RegistryKey.localMachine("SOFTWARE\\Policies\\Microsoft\\WindowsStore"),
                    "AutoDownload",
                    RegistryValue.number(4))),
        Map.entry(
            "tls12-on",
            value(
                CCS + "Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client",
                "Enabled",
                0)),
        Map.entry(
            "virtual-switches",
            Vendor.server()
                .withRegistryKey(
                    RegistryKey.localMachine(
                        CCS + "Services\\vmsmp\\Parameters\\SwitchList\\{1}"))));
  }

  static Stream<Arguments> troublesByCheck() {
    return troubles().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("troublesByCheck")
  void findTheTroubleOfTheirRowAndBlockWhereThePlanSaysSo(String id, FakeWindowsBuilder windows) {
    CheckResult result =
        Vendor.check(
            id, windows, Vendor.plan().judging(id, CheckSeverity.WARNING, "shown by a test"));
    assertThat(result).isInstanceOfAny(CheckResult.Warning.class, CheckResult.Notice.class);
    assertThat(result.text()).isNotBlank();
  }

  /** Sysprep itself must not run beside it; what installs updates is scripted where it is meant. */
  @Test
  void areAllShownButTheOneOfProcesses() {
    assertThat(
            io.sysprep.Sysprep.on(Vendor.server().build()).checks().stream()
                .filter(check -> check.getClass().getSimpleName().equals("TabledCheck"))
                .map(io.sysprep.preflight.PrerequisiteCheck::id)
                .filter(id -> !id.equals("servicing-quiet")))
        .containsExactlyInAnyOrderElementsOf(troubles().keySet());
  }

  @Test
  void neverShowATextOfTheRegistryThatMayBeSecret() {
    CheckResult result =
        Vendor.check("autologon-off", text(NT + "Winlogon", "DefaultPassword", SECRET));
    assertThat(result).isInstanceOf(CheckResult.Warning.class);
    assertThat(result.toString()).contains("DefaultPassword is there").doesNotContain(SECRET);
  }

  @Test
  void lookAtEachPlaceOfTheirRow() {
    for (String key :
        List.of(
            "SOFTWARE\\Microsoft\\SystemCertificates\\Remote Desktop\\Certificates\\1F",
            "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\Listener\\*+HTTPS")) {
      assertThat(Vendor.check("certificates-of-this-machine", text(key, "certThumbprint", "1F")))
          .as(key)
          .isInstanceOf(CheckResult.Notice.class);
    }
  }

  @Test
  void doNotTakeAutomaticLogonThatIsOffForOn() {
    assertThat(Vendor.check("autologon-off", text(NT + "Winlogon", "AutoAdminLogon", "0")))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void areOfNoConcernForOtherProducts() {
    assertThat(Vendor.check("store-updates-quiet", Vendor.server()))
        .isInstanceOf(CheckResult.NotApplicable.class);
  }
}
