package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Volume;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.Destination;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.DestinationProfiles;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.ProfileRule;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.Subject;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same machine, judged for where its image is going to be used. */
class DestinationsTest {

  private static final List<PrerequisiteCheck> CHECKS =
      Sysprep.on(Vendor.server().build()).checks();

  private static FakeWindowsBuilder notActivated() {
    return Vendor.server().withLicenseStatus(0, 0, Duration.ZERO);
  }

  private static CheckResult activation(Destination destination) {
    return Vendor.check(
        "windows-activated", notActivated(), Vendor.plan().forDestination(destination));
  }

  @Test
  void judgeABuildMachineThatIsNotActivatedDifferently() {
    assertThat(activation(Destination.GENERIC)).isInstanceOf(CheckResult.Warning.class);
    assertThat(activation(Destination.VENDOR_GUIDE)).isInstanceOf(CheckResult.Blocker.class);
    assertThat(activation(Destination.AZURE)).isInstanceOf(CheckResult.NotApplicable.class);
  }

  @Test
  void sayWhyTheyJudgeSo() {
    assertThat(activation(Destination.VENDOR_GUIDE).text())
        .contains("The profile vendor-guide takes it for a blocker: The guide asks for");
    assertThat(activation(Destination.AZURE).text())
        .isEqualTo("The profile azure does not ask for it: Azure activates clones itself.");
  }

  @Test
  void areOverruledByThePlanWithItsReason() {
    CheckResult result =
        Vendor.check(
            "windows-activated",
            notActivated(),
            Vendor.plan()
                .forDestination(Destination.VENDOR_GUIDE)
                .judging("windows-activated", CheckSeverity.NOTICE, "our KMS is offline today"));
    assertThat(result).isInstanceOf(CheckResult.Notice.class);
    assertThat(result.text()).contains("our KMS is offline today");
  }

  @Test
  void cannotMakeAPassOfWhatCouldNotBeFoundOut() {
    FakeWindows windows = Vendor.server().build();
    windows.faults().deny(Subject.all(Port.SYSTEM));
    SysprepPlan plan =
        Vendor.plan().judging("domain-membership", CheckSeverity.NOTICE, "we know it").build();
    assertThat(Sysprep.on(windows).preflight(plan).result("domain-membership"))
        .get()
        .isInstanceOf(CheckResult.Inconclusive.class);
  }

  @Test
  void areProposedByWhatTheMachineShowsButNeverChosen() {
    FakeWindowsBuilder onAzure =
        Vendor.server()
            .withService(
                new ServiceInfo(
                    "WindowsAzureGuestAgent",
                    "Windows Azure Guest Agent",
                    ServiceState.RUNNING,
                    ServiceStartMode.AUTOMATIC,
                    "LocalSystem",
                    "C:\\WindowsAzure\\GuestAgent.exe"));
    CheckResult result = Vendor.check("platform", onAzure);
    assertThat(result).isInstanceOf(CheckResult.Notice.class);
    assertThat(result.text())
        .contains("looks like Azure (service WindowsAzureGuestAgent)")
        .contains("the plan is judged for generic");
    assertThat(Vendor.check("platform", onAzure, Vendor.plan().forDestination(Destination.AZURE)))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void areNotHeldUpByANoticeThatCouldNotBeFoundOut() {
    FakeWindows windows = Vendor.server().build();
    windows
        .faults()
        .deny(Subject.registry(RegistryKey.localMachine("HARDWARE\\DESCRIPTION\\System\\BIOS")));
    PreflightReport report = Sysprep.on(windows).preflight(Vendor.plan().build());
    assertThat(report.isReady()).isTrue();
    assertThat(report.warnings()).extracting(CheckResult::id).containsExactly("platform");
  }

  @Test
  void areHeldUpByANoticeThatCouldNotBeFoundOutWhereTheyBlockForIt() {
    RegistryKey drive = RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services\\cdrom");
    for (Destination destination : List.of(Destination.GENERIC, Destination.AZURE)) {
      FakeWindows windows = Vendor.server().build();
      windows.faults().deny(Subject.registryValue(drive, "Start"));
      CheckResult result =
          Sysprep.on(windows)
              .preflight(Vendor.plan().forDestination(destination).build())
              .result("optical-drive-enabled")
              .orElseThrow();
      assertThat(result).isInstanceOf(CheckResult.Inconclusive.class);
      assertThat(result.blocks()).isEqualTo(destination.equals(Destination.AZURE));
    }
  }

  @Test
  void takeNoAnswerFileOnAzure() {
    CheckResult result =
        Vendor.check(
            "answer-file-wanted", Vendor.server(), Vendor.plan().forDestination(Destination.AZURE));
    assertThat(result).isInstanceOf(CheckResult.Blocker.class);
    assertThat(result.text()).contains("Unattend.xml");
  }

  @Test
  void askForCloudbaseInitByTheVendorsGuideAloneWhereItIsMissing() {
    SysprepPlanBuilder plan = SysprepPlan.generalize().toOobe();
    FakeWindowsBuilder without = FakeWindows.windowsServer2022();
    assertThat(Vendor.check("cloudbase-init-installed", without, plan))
        .isInstanceOf(CheckResult.NotApplicable.class);
    plan.forDestination(Destination.VENDOR_GUIDE);
    assertThat(Vendor.check("cloudbase-init-installed", FakeWindows.windowsServer2022(), plan))
        .isInstanceOf(CheckResult.Blocker.class);
  }

  @Test
  void askForMoreSpaceOnWorkSpaces() {
    Volume small = new Volume('C', Volume.Kind.FIXED, OptionalLong.of(8L << 30));
    SysprepPlanBuilder plan = SysprepPlan.generalize().toOobe();
    assertThat(Vendor.check("free-space", FakeWindows.windows10().withVolume(small), plan))
        .isInstanceOf(CheckResult.Passed.class);
    plan.forDestination(Destination.AWS_WORKSPACES);
    assertThat(Vendor.check("free-space", FakeWindows.windows10().withVolume(small), plan))
        .isInstanceOf(CheckResult.Blocker.class);
  }

  @Test
  void nameASeverityOfACheckThatDoesNotExist() {
    PreflightReport report =
        Sysprep.on(Vendor.server().build())
            .preflight(
                Vendor.plan()
                    .forDestination(
                        Destination.GENERIC
                            .derivedAs("ours")
                            .judging("free-spaec", CheckSeverity.OFF, "small disks"))
                    .build());
    assertThat(report.warnings())
        .extracting(CheckResult::text)
        .contains("The plan judges 'free-spaec', which is no check's id.");
  }

  @Test
  void areToldInTheReportForPeopleAndForPrograms() {
    PreflightReport report =
        Sysprep.on(Vendor.server().build())
            .preflight(
                Vendor.plan()
                    .forDestination(Destination.GCE)
                    .judging("free-space", CheckSeverity.NOTICE, "small disks")
                    .build());
    assertThat(report.toText()).contains("judged for gce." + System.lineSeparator());
    assertThat(report.toJson()).contains("\"profile\": \"gce\"", "small disks");
  }

  static Stream<ProfileRule> rules() {
    return DestinationProfiles.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void haveRulesForChecksAndProfilesThatExistWithReasonAndSource(ProfileRule rule) {
    assertThat(CHECKS).extracting(PrerequisiteCheck::id).contains(rule.checkId());
    assertThat(Destination.known()).extracting(Destination::id).contains(rule.profile());
    assertThat(rule.reason()).isNotBlank().doesNotEndWith(".");
    assertThat(rule.source()).isNotBlank();
  }

  @Test
  void haveOneRuleForACheckAndAProfile() {
    assertThat(rules().map(rule -> rule.checkId() + " " + rule.profile())).doesNotHaveDuplicates();
  }

  @Test
  void printChecksByProfiles() {
    assertThat(DestinationProfiles.table(CHECKS))
        .startsWith("| check | generic | vendor-guide | azure |")
        .contains("| `windows-activated` | (B) | B | - | - | B | - |");
  }

  static Stream<Arguments> presetsByDestination() {
    return Destination.known().stream()
        .flatMap(
            destination ->
                FakeWindows.everyProduct().stream()
                    .map(product -> Arguments.of(destination, product)));
  }

  /** A fresh machine of each product is blocked by nothing that its profile does not say. */
  @ParameterizedTest
  @MethodSource("presetsByDestination")
  void blockAFreshMachineByNothingThatTheirProfileDoesNotSay(
      Destination destination, FakeWindowsBuilder product) {
    PreflightReport report =
        Sysprep.on(product.build())
            .preflight(SysprepPlan.generalize().toOobe().forDestination(destination).build());
    assertThat(report.blockers())
        .extracting(CheckResult::id)
        .isSubsetOf(blockersOf(destination.profile()));
  }

  private static Set<String> blockersOf(String profile) {
    return rules()
        .filter(rule -> rule.profile().equals(profile))
        .filter(rule -> rule.severity() == CheckSeverity.BLOCKER)
        .map(ProfileRule::checkId)
        .collect(Collectors.toSet());
  }
}
