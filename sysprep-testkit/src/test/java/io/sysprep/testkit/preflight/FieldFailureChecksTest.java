package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of these stops imaging in the field; here before Sysprep runs, and each by its name. */
class FieldFailureChecksTest {

  private static final String CURRENT = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\";
  private static final String SOURCE_OS = "SYSTEM\\Setup\\Source OS (Updated on 6.1.2026 10-00-00)";
  private static final String DEFENDER = "SOFTWARE\\Microsoft\\Windows Advanced Threat Protection";
  private static final RegistryKey EXTERNAL =
      RegistryKey.localMachine(CURRENT + "Setup\\SysPrepExternal\\Generalize");

  static Stream<Arguments> failures() {
    return Stream.of(
        blocked("domain-membership", Vendor.server().withDomainRole(DomainRole.MEMBER_SERVER)),
        blocked(
            "domain-controller",
            Vendor.server().withDomainRole(DomainRole.PRIMARY_DOMAIN_CONTROLLER)),
        blocked("needed-services", withDisabled("AppXSvc")),
        blocked("needed-services", withDisabled("TrustedInstaller")),
        warned("needed-services", withDisabled("wuauserv")),
        blocked(
            "needed-services",
            FakeWindows.windows11()
                .withService("wuauserv", ServiceStartMode.DISABLED, ServiceState.STOPPED)),
        blocked("licensing-service", withDisabled("sppsvc")),
        warned(
            "licensing-service",
            Vendor.server()
                .withService("sppsvc", ServiceStartMode.AUTOMATIC, ServiceState.STOP_PENDING)),
        blocked(
            "reserved-storage-idle", withNumber(CURRENT + "ReserveManager", "ActiveScenario", 7)),
        blocked(
            "distributed-transactions",
            withNumber("SOFTWARE\\Microsoft\\MSDTC", "SysprepInProgress", 1)),
        blocked("external-providers", withProvider("C:\\Agent\\gone.dll,Sysprep_Generalize")),
        blocked("store-packages-provisioned", withApp(AppxPackage.Role.APPLICATION)),
        warned("upgrade-leftovers", withKey(SOURCE_OS)),
        blocked(
            "upgrade-leftovers",
            FakeWindows.windowsServer2012().withRegistryKey(RegistryKey.localMachine(SOURCE_OS))),
        Arguments.of(
            "previous-windows",
            Vendor.server().withFile(WindowsPath.of("C:\\Windows.old\\x"), new byte[1]),
            CheckResult.Notice.class),
        warned(
            "defender-endpoint",
            Vendor.server()
                .withRegistryValue(
                    RegistryKey.localMachine(DEFENDER), "senseGuid", RegistryValue.text("x"))),
        blocked("defender-endpoint", withNumber(DEFENDER + "\\Status", "OnboardingState", 1)),
        warned(
            "free-space",
            Vendor.server().withVolume(new Volume('C', Volume.Kind.FIXED, OptionalLong.of(1)))),
        warned("server-roles", Vendor.server().withFeature("ADCertificateServicesRole")));
  }

  static Stream<Arguments> neighbours() {
    return Stream.of(
        Arguments.of(
            "domain-membership", Vendor.server().withDomainRole(DomainRole.STANDALONE_SERVER)),
        Arguments.of("domain-controller", Vendor.server().withDomainRole(DomainRole.MEMBER_SERVER)),
        Arguments.of(
            "reserved-storage-idle", withNumber(CURRENT + "ReserveManager", "ActiveScenario", 0)),
        Arguments.of(
            "distributed-transactions",
            withNumber("SOFTWARE\\Microsoft\\MSDTC", "SysprepInProgress", 0)),
        Arguments.of(
            "external-providers", withProvider("C:\\Windows\\System32\\kernel32.dll,Sysprep")),
        Arguments.of("external-providers", withProvider("agent.dll,Sysprep")),
        Arguments.of("defender-endpoint", withNumber(DEFENDER + "\\Status", "OnboardingState", 0)),
        Arguments.of("licensing-service", Vendor.server()),
        Arguments.of("store-packages-provisioned", withApp(AppxPackage.Role.FRAMEWORK)),
        Arguments.of(
            "store-packages-provisioned",
            withApp(AppxPackage.Role.APPLICATION)
                .withProvisionedFamily("Contoso.App_8wekyb3d8bbwe")),
        Arguments.of("server-roles", Vendor.server().withFeature("IIS-WebServerRole")));
  }

  private static Arguments blocked(String id, FakeWindowsBuilder windows) {
    return Arguments.of(id, windows, CheckResult.Blocker.class);
  }

  private static Arguments warned(String id, FakeWindowsBuilder windows) {
    return Arguments.of(id, windows, CheckResult.Warning.class);
  }

  private static FakeWindowsBuilder withDisabled(String service) {
    return Vendor.server().withService(service, ServiceStartMode.DISABLED, ServiceState.STOPPED);
  }

  private static FakeWindowsBuilder withNumber(String key, String name, long number) {
    return Vendor.server()
        .withRegistryValue(RegistryKey.localMachine(key), name, RegistryValue.number(number));
  }

  private static FakeWindowsBuilder withKey(String key) {
    return Vendor.server().withRegistryKey(RegistryKey.localMachine(key));
  }

  private static FakeWindowsBuilder withProvider(String dll) {
    return Vendor.server().withRegistryValue(EXTERNAL, "{guid}", RegistryValue.text(dll));
  }

  private static FakeWindowsBuilder withApp(AppxPackage.Role role) {
    return Vendor.server()
        .withAppxPackage(
            new AppxPackage(
                "Contoso.App_1.0.0.0_x64__8wekyb3d8bbwe",
                "Contoso.App_8wekyb3d8bbwe",
                role,
                true,
                List.of(new Sid("S-1-5-21-1-2-3-1001"))));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void areFoundBeforeSysprepRuns(
      String id, FakeWindowsBuilder windows, Class<? extends CheckResult> expected) {
    assertThat(Vendor.check(id, windows)).isInstanceOf(expected);
  }

  @ParameterizedTest
  @MethodSource("neighbours")
  void areNotSeenWhereThereAreNone(String id, FakeWindowsBuilder windows) {
    assertThat(Vendor.check(id, windows)).isInstanceOf(CheckResult.Passed.class);
  }

  @ParameterizedTest
  @EnumSource(ConversionStatus.class)
  void includeEveryEncryptionButAFullyDecryptedVolume(ConversionStatus status) {
    CheckResult result =
        Vendor.check("os-volume-decrypted", Vendor.server().withBitLocker('C', status));
    assertThat(result.blocks()).isEqualTo(status != ConversionStatus.FULLY_DECRYPTED);
  }

  @Test
  void nameEveryOffendingAppAtOnceWhereSysprepNamesOneARun() {
    FakeWindowsBuilder two =
        withApp(AppxPackage.Role.APPLICATION)
            .withAppxPackage(
                new AppxPackage(
                    "Other.App_2.0.0.0_x64__8wekyb3d8bbwe",
                    "Other.App_8wekyb3d8bbwe",
                    AppxPackage.Role.APPLICATION,
                    true,
                    List.of(new Sid("S-1-5-21-1-2-3-1001"))));
    assertThat(Vendor.check("store-packages-provisioned", two).text())
        .contains("Contoso.App_", "Other.App_");
  }

  /** Plug and Play keeps migrated devices below it on machines that nobody upgraded. */
  @Test
  void doNotIncludeAnUpgradeKeyAlone() {
    FakeWindowsBuilder fresh =
        FakeWindows.windowsServer2012R2()
            .withRegistryKey(RegistryKey.localMachine("SYSTEM\\Setup\\Upgrade\\PnP"));
    assertThat(Vendor.check("upgrade-leftovers", fresh)).isInstanceOf(CheckResult.Notice.class);
  }

  @Test
  void nameTheRolesThatSysprepDoesNotSupport() {
    FakeWindowsBuilder roles =
        Vendor.server()
            .withFeature("IdentityServer-SecurityTokenService")
            .withFeature("Microsoft-Windows-Deployment-Services");
    assertThat(Vendor.check("server-roles", roles).text())
        .contains("Active Directory Federation Services")
        .contains("Windows Deployment Services", "unless it was not initialized yet");
  }

  @Test
  void canBeWaivedByIdWithAReason() {
    FakeWindowsBuilder member = Vendor.server().withDomainRole(DomainRole.MEMBER_SERVER);
    CheckResult result =
        Vendor.check(
            "domain-membership",
            member,
            Vendor.plan().waiving("domain-membership", "the broker rejoins clones"));
    assertThat(result).isInstanceOf(CheckResult.Waived.class);
    assertThat(result.text()).contains("the broker rejoins clones");
  }
}
