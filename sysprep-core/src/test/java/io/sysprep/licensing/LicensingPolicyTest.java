package io.sysprep.licensing;

import static io.sysprep.licensing.LicensingFinding.Outcome.NOT_SATISFIED;
import static io.sysprep.licensing.LicensingFinding.Outcome.SATISFIED;
import static io.sysprep.licensing.LicensingFinding.Outcome.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.WmiValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the policy makes of machines. */
class LicensingPolicyTest {

  private final LicensedMachine machine = new LicensedMachine();
  private LicensingPolicy policy = LicensingPolicy.vendorRule();

  private LicensingAssessment assessed() {
    return policy.assess(LicensingReader.standard().read(machine));
  }

  private void assertActivation(LicensingFinding.Outcome outcome, String id) {
    assertFinding(assessed().activation(), outcome, id);
  }

  private void assertRearm(LicensingFinding.Outcome outcome, String id) {
    assertFinding(assessed().rearm(), outcome, id);
  }

  private static void assertFinding(
      LicensingFinding finding, LicensingFinding.Outcome outcome, String id) {
    assertThat(finding.id()).isEqualTo(id);
    assertThat(finding.outcome()).isEqualTo(outcome);
  }

  private void product(String property, long number) {
    machine.productRow.put(property, new WmiValue.Numeral(number));
  }

  private void channel(String channel) {
    machine.productRow.put("Description", new WmiValue.Text("Windows, " + channel + " channel"));
  }

  private void rearms(long count) {
    machine.serviceRow.put("RemainingWindowsReArmCount", new WmiValue.Numeral(count));
  }

  @Test
  void activatedMachineWithRearmsLeftIsReadyWithoutNotices() {
    assertThat(assessed().isReady()).isTrue();
    assertThat(assessed().notices()).isEmpty();
  }

  private List<String> notices() {
    return assessed().notices().stream().map(LicensingFinding::reason).toList();
  }

  @Test
  void noRearmLeftBlocksAndSaysSoWithoutAPolicyThatNobodySet() {
    rearms(0);
    assertRearm(NOT_SATISFIED, "rearm-exhausted");
    assertThat(assessed().rearm().reason())
        .isEqualTo("No rearm is left: generalizing would fail with 0xC004D307.");
    assertThat(notices()).isEmpty();
  }

  @Test
  void lastRearmPassesInTheSingularAndIsNoticed() {
    rearms(1);
    assertRearm(SATISFIED, "rearms-left");
    assertThat(assessed().rearm().reason()).isEqualTo("1 rearm is left.");
    assertThat(notices())
        .containsExactly(
            "1 rearm is left: generalizing uses it up, and the image made now cannot be"
                + " generalized again.");
  }

  @Test
  void twoRearmsPassWithoutNotice() {
    rearms(2);
    assertRearm(SATISFIED, "rearms-left");
    assertThat(assessed().rearm().reason()).isEqualTo("2 rearms are left.");
    assertThat(notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, '1 rearm is left, but the policy asks for at least 3.'",
    "2, '2 rearms are left, but the policy asks for at least 3.'"
  })
  void numberOfRearmsIsAPolicyAndNoConstant(int count, String reason) {
    rearms(count);
    policy = policy.withFewestRearms(3);
    assertRearm(NOT_SATISFIED, "rearms-too-few");
    assertThat(assessed().rearm().reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"2, 1 time more", "3, 2 times more"})
  void fewRearmsAreNoticedWithHowOftenTheImageMayStillBeGeneralized(int count, String often) {
    rearms(count);
    policy = policy.noticingRearmsAt(5);
    assertRearm(SATISFIED, "rearms-left");
    assertThat(notices())
        .containsExactly(
            count
                + " rearms are left: generalizing uses one up, and the image made now can be"
                + " generalized "
                + often
                + ".");
  }

  @Test
  void lastDayAndHourOfAGracePeriodAreSaidInTheSingular() {
    product("LicenseStatus", 2);
    product("GracePeriodRemaining", Duration.ofHours(25).toMinutes());
    assertThat(assessed().activation().reason()).contains("with 1 day and 1 hour left");
  }

  @ParameterizedTest
  @CsvSource({
    "0, RETAIL, unlicensed",
    "2, RETAIL, grace",
    "3, RETAIL, grace",
    "4, RETAIL, non-genuine",
    "5, RETAIL, notification",
    "5, TIMEBASED_EVAL, evaluation-expired",
    "5, VOLUME_KMSCLIENT, kms-client-never-activated",
    "2, VOLUME_KMSCLIENT, kms-client-never-activated",
    "6, RETAIL, grace"
  })
  void everyOtherStatusBlocksForItsOwnReason(int status, String channel, String id) {
    product("LicenseStatus", status);
    channel(channel);
    assertActivation(NOT_SATISFIED, id);
    assertThat(assessed().rearm().isSatisfied()).isTrue();
  }

  @Test
  void nonGenuineNotificationIsToldFromOthers() {
    product("LicenseStatus", 5);
    product("LicenseStatusReason", 0xC004F200L);
    assertActivation(NOT_SATISFIED, "non-genuine");
  }

  @Test
  void graceIsEnoughWhereThePolicySaysSoButNeverForANonGenuineCopy() {
    policy = policy.acceptingGrace();
    product("LicenseStatus", 2);
    assertActivation(SATISFIED, "grace");
    product("LicenseStatus", 4);
    assertActivation(NOT_SATISFIED, "non-genuine");
  }

  @Test
  void statusThatIsNotKnownIsNotActivated() {
    product("LicenseStatus", 9);
    assertActivation(UNDECIDED, "status-unknown");
  }

  @Test
  void evaluationThatEndsSoonIsNoticed() {
    channel("TIMEBASED_EVAL");
    product("GracePeriodRemaining", Duration.ofDays(3).toMinutes());
    assertActivation(SATISFIED, "activated");
    assertThat(assessed().notices())
        .extracting(LicensingFinding::id)
        .containsExactly("evaluation-expiring");
    policy = policy.noticingExpiryWithin(Duration.ofDays(2));
    assertThat(assessed().notices()).isEmpty();
  }

  @Test
  void noKeyIsNotActivated() {
    machine.productRow.clear();
    assertActivation(NOT_SATISFIED, "no-product-key");
    assertRearm(SATISFIED, "rearms-left");
  }

  @Test
  void waitingRearmBlocksAndLeavesActivationUndecided() {
    machine.wmiFailure =
        Optional.of(LicensedMachine.failure(MachineException.Reason.FAILED, 0xC004D302L));
    assertActivation(UNDECIDED, "rearm-pending");
    assertRearm(NOT_SATISFIED, "rearm-pending");
  }

  @Test
  void countThatNobodyTellsIsUndecided() {
    machine.serviceRow.remove("RemainingWindowsReArmCount");
    assertRearm(UNDECIDED, "rearm-count-unknown");
  }

  @Test
  void whatCouldNotBeReadIsUndecidedWithTheReason() {
    machine.withoutWmi();
    assertActivation(UNDECIDED, "licensing-unreadable");
    assertRearm(UNDECIDED, "licensing-unreadable");
    assertThat(assessed().rearm().reason()).contains("80041002");
  }

  @Test
  void stateOfTheServiceExplainsWhyNothingCouldBeRead() {
    machine.withoutWmi();
    machine.service =
        Optional.of(LicensedMachine.service(ServiceState.STOPPED, ServiceStartMode.DEMAND));
    assertActivation(UNDECIDED, "licensing-service-stopped");
    machine.service = Optional.empty();
    assertActivation(UNDECIDED, "licensing-service-missing");
  }

  @Test
  void stoppedServiceThatAnswersWhenAskedIsNothing() {
    machine.service =
        Optional.of(LicensedMachine.service(ServiceState.STOPPED, ServiceStartMode.DEMAND));
    assertThat(assessed().isReady()).isTrue();
  }

  @Test
  void disabledServiceCannotRearm() {
    machine.service =
        Optional.of(LicensedMachine.service(ServiceState.RUNNING, ServiceStartMode.DISABLED));
    assertRearm(NOT_SATISFIED, "licensing-service-disabled");
  }

  @ParameterizedTest
  @CsvSource({
    "0x80070422, licensing-service-disabled",
    "0x80070426, licensing-service-stopped",
    "0x80070005, licensing-error"
  })
  void errorOfTheScriptIsTheReason(String code, String id) {
    machine.withoutWmi().printing(("Error: " + code + " text").getBytes(StandardCharsets.UTF_8));
    assertActivation(UNDECIDED, id);
    assertRearm(UNDECIDED, id);
  }

  @Test
  void skipRearmIsNoticed() {
    machine.skipRearm = Optional.of(RegistryValue.number(1));
    assertThat(assessed().notices())
        .extracting(LicensingFinding::id)
        .containsExactly("skip-rearm-set");
    machine.registryFailure =
        Optional.of(LicensedMachine.failure(MachineException.Reason.DENIED, 5));
    assertThat(assessed().notices())
        .extracting(LicensingFinding::id)
        .containsExactly("skip-rearm-unknown");
  }

  @Test
  void languageThatNothingKnowsIsNoticed() {
    String text =
        Script.english(10)
            .translated(InventedLanguage.CYRILLIC::translate)
            .dlv(Product.kmsClient());
    machine.withoutWmi().printing(text.getBytes(StandardCharsets.UTF_8));
    assertThat(assessed().isReady()).isTrue();
    assertThat(assessed().notices())
        .extracting(LicensingFinding::id)
        .containsExactly("read-without-labels");
  }

  @Test
  void severalPossibleLicensesOfWindowsAreUndecided() {
    String text =
        Script.english(10).dlv(Product.windows().withoutKey(), Product.evaluation().withoutKey());
    machine.withoutWmi().printing(text.getBytes(StandardCharsets.UTF_8));
    assertActivation(UNDECIDED, "several-licenses");
  }

  @Test
  void policyRefusesWhatNobodyCanAskFor() {
    assertThatThrownBy(() -> policy.withFewestRearms(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
