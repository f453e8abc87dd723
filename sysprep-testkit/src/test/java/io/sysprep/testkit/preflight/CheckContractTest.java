package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.Port;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every check, the ones to come included. */
class CheckContractTest {

  private static final List<PrerequisiteCheck> CHECKS =
      Sysprep.on(Vendor.server().build()).checks();

  /** What answers from memory or from one small read. */
  private static final Set<Port> CHEAP = EnumSet.of(Port.REGISTRY, Port.FILES, Port.SERVICES);

  static Stream<PrerequisiteCheck> checks() {
    return CHECKS.stream();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void describesItselfCompletely(PrerequisiteCheck check) {
    CheckDescription description = check.description();
    assertThat(description).isEqualTo(check.description());
    assertThat(description.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(description.title()).isNotBlank().doesNotEndWith(".");
    assertThat(description.why()).endsWith(".");
    assertThat(description.remedy()).endsWith(".");
    assertThat(description.reference()).isPresent();
  }

  @Test
  void areListedInAlphabeticalOrderOfTheirIdsSoThatAReaderFindsThem() {
    assertThat(CHECKS).extracting(PrerequisiteCheck::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void letTheVendorsMachinePass() {
    PreflightReport report = Sysprep.on(Vendor.server().build()).preflight(Vendor.plan().build());
    assertThat(report.blockers()).isEmpty();
    assertThat(report.warnings()).isEmpty();
  }

  @Test
  void changeNothingOnTheMachine() {
    FakeWindows windows = Vendor.server().build();
    Sysprep.on(windows).preflight(Vendor.plan().build());
    assertThat(windows.changes()).isEmpty();
  }

  @Test
  void askAServiceOfWindowsOnceForWhatSeveralChecksNeed() {
    FakeWindows windows = Vendor.server().build();
    Sysprep.on(windows).preflight(Vendor.plan().build());
    assertThat(windows.asked())
        .filteredOn(question -> !CHEAP.contains(question.subject().port()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void readOnlyThePortsTheyDeclare(PrerequisiteCheck check) {
    FakeWindows windows = Vendor.server().build();
    examine(check, windows);
    Set<Port> asked =
        windows.asked().stream()
            .map(question -> question.subject().port())
            .collect(Collectors.toSet());
    assertThat(declared(check)).containsAll(asked);
  }

  static Stream<Arguments> checksAndFaults() {
    BiConsumer<FakeWindows, Subject> deny = (windows, subject) -> windows.faults().deny(subject);
    BiConsumer<FakeWindows, Subject> timeOut =
        (windows, subject) -> windows.faults().timeOut(subject);
    return checks()
        .filter(CheckContractTest::asksTheVendorsMachine)
        .flatMap(check -> Stream.of(Arguments.of(check, deny), Arguments.of(check, timeOut)));
  }

  /**
   * A check that has nothing to ask on this machine or for this plan cannot be kept from asking.
   */
  private static boolean asksTheVendorsMachine(PrerequisiteCheck check) {
    FakeWindows windows = Vendor.server().build();
    examine(check, windows);
    return !windows.asked().isEmpty();
  }

  @ParameterizedTest
  @MethodSource("checksAndFaults")
  void areInconclusiveWhenTheirPortsDoNotAnswer(
      PrerequisiteCheck check, BiConsumer<FakeWindows, Subject> fault) {
    FakeWindows windows = Vendor.server().build();
    declared(check).forEach(port -> fault.accept(windows, Subject.all(port)));
    assertThat(examine(check, windows)).isInstanceOf(CheckResult.Inconclusive.class);
  }

  private static Set<Port> declared(PrerequisiteCheck check) {
    Set<Port> ports = EnumSet.noneOf(Port.class);
    ports.addAll(check.description().reads());
    ports.addAll(check.description().fallsBackTo());
    return ports;
  }

  /** Also what the default destination does not ask for. */
  private static CheckResult examine(PrerequisiteCheck check, FakeWindows windows) {
    CheckSeverity severity = CheckSeverity.valueOf(check.description().worst().name());
    SysprepPlan plan = Vendor.plan().judging(check.id(), severity, "the contract asks").build();
    return Sysprep.on(windows).withOnlyChecks(List.of(check)).preflight(plan).results().get(0);
  }
}
