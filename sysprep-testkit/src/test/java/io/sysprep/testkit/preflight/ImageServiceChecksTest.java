package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.Destination;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What image services check and fail on, found before Sysprep runs; and its nearest neighbour. */
class ImageServiceChecksTest {

  private static final String CCS = "SYSTEM\\CurrentControlSet\\";
  private static final String PROFILES =
      "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-21-1-2-3-";
  private static final String INTERFACE = CCS + "Services\\Tcpip\\Parameters\\Interfaces\\{a}";
  private static final String ENROLLMENT = "SOFTWARE\\Microsoft\\Enrollments\\{e}";
  private static final String ENVIRONMENT = CCS + "Control\\Session Manager\\Environment";

  private static FakeWindowsBuilder number(
      FakeWindowsBuilder windows, String key, String name, long number) {
    return windows.withRegistryValue(
        RegistryKey.localMachine(key), name, RegistryValue.number(number));
  }

  private static FakeWindowsBuilder text(
      FakeWindowsBuilder windows, String key, String name, String text) {
    return windows.withRegistryValue(RegistryKey.localMachine(key), name, RegistryValue.text(text));
  }

  private static FakeWindowsBuilder profile(String id, String folder) {
    return text(Vendor.server(), PROFILES + id, "ProfileImagePath", folder);
  }

  private static FakeWindowsBuilder withDataVolume() {
    return Vendor.server()
        .withVolume(new Volume('E', Volume.Kind.FIXED, OptionalLong.of(1L << 30)));
  }

  private static FakeWindowsBuilder service(String name, String account, long type) {
    FakeWindowsBuilder typed = number(Vendor.server(), CCS + "Services\\" + name, "Type", type);
    return text(typed, CCS + "Services\\" + name, "ObjectName", account);
  }

  private static FakeWindowsBuilder address(long dhcp, String... addresses) {
    return number(Vendor.server(), INTERFACE, "EnableDHCP", dhcp)
        .withRegistryValue(
            RegistryKey.localMachine(INTERFACE),
            "IPAddress",
            new RegistryValue.MultiText(List.of(addresses)));
  }

  private static FakeWindowsBuilder configurationManager() {
    return Vendor.server()
        .withService(
            new ServiceInfo(
                "CcmExec",
                "SMS Agent Host",
                ServiceState.RUNNING,
                ServiceStartMode.AUTOMATIC,
                "LocalSystem",
                "CcmExec.exe"));
  }

  private static FakeWindowsBuilder file(FakeWindowsBuilder windows, String path) {
    return windows.withFile(WindowsPath.of(path), new byte[] {1});
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        warned(
            "data-volumes-decrypted",
            withDataVolume().withBitLocker('E', ConversionStatus.FULLY_ENCRYPTED)),
        noticed("single-volume", withDataVolume()),
        noticed(
            "page-file-place",
            Vendor.server()
                .withRegistryValue(
                    RegistryKey.localMachine(CCS + "Control\\Session Manager\\Memory Management"),
                    "ExistingPageFiles",
                    new RegistryValue.MultiText(List.of("\\??\\D:\\pagefile.sys")))),
        warned("profiles-sound", profile("1001", "C:\\Users\\gone")),
        warned("profiles-sound", profile("1001.bak", "C:\\Windows")),
        noticed(
            "single-profile",
            text(profile("1001", "C:\\Users\\a"), PROFILES + "1002", "ProfileImagePath", "x")),
        warned("services-under-local-accounts", service("Backup", "CONTOSO\\svc", 0x10)),
        warned("services-under-local-accounts", service("Backup", "svc@contoso.com", 0x20)),
        warned(
            "cloud-directory-join",
            Vendor.server()
                .withRegistryKey(
                    RegistryKey.localMachine(CCS + "Control\\CloudDomainJoin\\JoinInfo\\ABCD"))),
        Arguments.of(
            "cloud-directory-join",
            FakeWindows.windowsServer2016()
                .withRegistryKey(
                    RegistryKey.localMachine(CCS + "Control\\CloudDomainJoin\\JoinInfo\\ABCD")),
            CheckResult.Blocker.class),
        warned(
            "mdm-enrollment",
            number(
                text(Vendor.server(), ENROLLMENT, "ProviderID", "MS DM Server"),
                ENROLLMENT,
                "EnrollmentState",
                1)),
        warned(
            "configuration-manager-client",
            file(configurationManager(), "C:\\Windows\\SMSCFG.ini")),
        warned(
            "security-sensors", text(Vendor.server(), "SOFTWARE\\Qualys", "HostID", "secret-id")),
        noticed(
            "management-agents",
            file(
                Vendor.server(),
                "C:\\ProgramData\\AzureConnectedMachineAgent\\Config\\agentconfig.json")),
        noticed(
            "remote-support-ids", number(Vendor.server(), "SOFTWARE\\TeamViewer", "ClientID", 7)),
        Arguments.of(
            "machine-not-in-setup",
            number(Vendor.server(), "SYSTEM\\Setup", "OOBEInProgress", 1),
            CheckResult.Blocker.class),
        warned(
            "answer-file-pointer",
            text(Vendor.server(), "SYSTEM\\Setup", "UnattendFile", "C:\\gone.xml")),
        noticed(
            "answer-file-left-over", file(Vendor.server(), "C:\\Windows\\Panther\\unattend.xml")),
        noticed("dhcp-used", address(0, "10.0.0.5")),
        warned(
            "dhcp-used",
            Vendor.server()
                .withService(
                    new ServiceInfo(
                        "Dhcp",
                        "DHCP Client",
                        ServiceState.STOPPED,
                        ServiceStartMode.DISABLED,
                        "",
                        "svchost.exe"))),
        warned("path-variable-sound", text(Vendor.server(), ENVIRONMENT, "Path", "C:\\Windows")));
  }

  static Stream<Arguments> neighbours() {
    return Stream.of(
        passed(
            "data-volumes-decrypted",
            withDataVolume().withBitLocker('E', ConversionStatus.FULLY_DECRYPTED)),
        passed("profiles-sound", profile("1001", "%SystemDrive%\\Windows")),
        passed("single-profile", profile("1001", "C:\\Users\\a")),
        passed("services-under-local-accounts", service("A", "NT AUTHORITY\\LocalService", 0x20)),
        passed("services-under-local-accounts", service("A", ".\\local", 0x10)),
        passed("services-under-local-accounts", service("Driver", "\\Driver\\WudfRd", 0x1)),
        passed("mdm-enrollment", text(Vendor.server(), ENROLLMENT, "ProviderID", "x")),
        passed("configuration-manager-client", configurationManager()),
        passed("dhcp-used", address(1, "10.0.0.5")),
        passed("dhcp-used", address(0)),
        passed("machine-not-in-setup", Vendor.server()));
  }

  private static Arguments warned(String id, FakeWindowsBuilder windows) {
    return Arguments.of(id, windows, CheckResult.Warning.class);
  }

  private static Arguments noticed(String id, FakeWindowsBuilder windows) {
    return Arguments.of(id, windows, CheckResult.Notice.class);
  }

  private static Arguments passed(String id, FakeWindowsBuilder windows) {
    return Arguments.of(id, windows, CheckResult.Passed.class);
  }

  @ParameterizedTest
  @MethodSource({"troubles", "neighbours"})
  void areJudgedAsBadAsTheyAre(
      String id, FakeWindowsBuilder windows, Class<? extends CheckResult> expected) {
    assertThat(Vendor.check(id, windows)).isInstanceOf(expected);
  }

  @Test
  void nameWhatToDoForEachProductAndNeverItsId() {
    CheckResult result =
        Vendor.check(
            "security-sensors", text(Vendor.server(), "SOFTWARE\\Qualys", "HostID", "secret-id"));
    assertThat(result.remedy()).get().asString().contains("Qualys: delete HostID");
    assertThat(result.toString()).doesNotContain("secret-id");
  }

  @Test
  void warnOfAnAnswerFileThatSysprepWouldFindByItself() {
    CheckResult result =
        Vendor.check(
            "answer-file-left-over",
            file(Vendor.server(), "C:\\Windows\\System32\\Sysprep\\unattend.xml"),
            SysprepPlan.generalize().toOobe());
    assertThat(result).isInstanceOf(CheckResult.Warning.class);
    assertThat(result.text()).contains("may be used");
  }

  private static FakeWindowsBuilder runningTheAgentInSpecialize(String configuration) {
    String commands =
        """
          <settings pass="specialize">
            <component name="Microsoft-Windows-Deployment" processorArchitecture="amd64"
                publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
              <RunSynchronous>
                <RunSynchronousCommand wcm:action="add"
                    xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
                  <Order>1</Order>
                  <Path>"C:\\x\\cloudbase-init.exe" --config-file x</Path>
                </RunSynchronousCommand>
              </RunSynchronous>
            </component>
          </settings>
        </unattend>
        """;
    String file =
        new String(Vendor.UNATTEND, StandardCharsets.UTF_8).replace("</unattend>", commands);
    return FakeWindows.windowsServer2022()
        .withCloudbaseInit(file.getBytes(StandardCharsets.UTF_8))
        .withFile(
            Vendor.CONF.resolve("cloudbase-init-unattend.conf"),
            configuration.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void blockAnAgentThatMayRestartACloneInTheMiddleOfSetup() {
    String id = "cloudbase-init-reboots";
    assertThat(Vendor.check(id, runningTheAgentInSpecialize("[DEFAULT]\nallow_reboot = true\n")))
        .isInstanceOf(CheckResult.Blocker.class);
    assertThat(Vendor.check(id, runningTheAgentInSpecialize("[DEFAULT]\n")))
        .isInstanceOf(CheckResult.Blocker.class);
    assertThat(Vendor.check(id, runningTheAgentInSpecialize("[DEFAULT]\nallow_reboot=false\n")))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void blockForAnImportWhatAnOrdinaryImageIsOnlyWarnedOf() {
    FakeWindowsBuilder encrypted =
        withDataVolume().withBitLocker('E', ConversionStatus.FULLY_ENCRYPTED);
    assertThat(
            Vendor.check(
                "data-volumes-decrypted",
                encrypted,
                Vendor.plan().forDestination(Destination.AZURE)))
        .isInstanceOf(CheckResult.Blocker.class);
  }
}
