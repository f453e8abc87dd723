package io.sysprep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SysprepPlanTest {

  private static final WindowsPath CLOUDBASE =
      WindowsPath.of("C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init\\conf\\Unattend.xml");
  private static final WindowsPath WITHOUT_SPACE = WindowsPath.of("D:\\build\\unattend.xml");

  @Test
  void stagesAnAnswerFileWhosePathHasASpace() {
    SysprepPlan plan = SysprepPlan.generalize().toOobe().withAnswerFile(CLOUDBASE).build();
    assertThat(plan.commandLine())
        .containsExactly(
            "/generalize",
            "/oobe",
            "/quiet",
            "/quit",
            "/unattend:C:\\Windows\\Temp\\SysprepSdk\\Unattend.xml");
    assertThat(plan.commandLine(WindowsPath.of("E:\\WinNT")))
        .contains("/unattend:E:\\WinNT\\Temp\\SysprepSdk\\Unattend.xml");
  }

  @Test
  void leavesAnAnswerFileWhereItIsWhenItsPathHasNoSpace() {
    SysprepPlan plan = SysprepPlan.generalize().toOobe().withAnswerFile(WITHOUT_SPACE).build();
    assertThat(plan.commandLine()).contains("/unattend:D:\\build\\unattend.xml");
  }

  @Test
  void canBeExactlyTheCommandLineOfTheVendorsGuide() {
    SysprepPlan plan =
        SysprepPlan.generalize().toOobe().withAnswerFile(CLOUDBASE).asTheVendorWritesIt().build();
    assertThat(plan.commandLine())
        .containsExactly("/generalize", "/oobe", "/unattend:Unattend.xml");
    assertThat(plan.ending().verifies()).isFalse();
  }

  static Stream<Arguments> endings() {
    return Stream.of(
        ending(SysprepPlanBuilder::thenShutDown, "/quit", true),
        ending(SysprepPlanBuilder::thenReboot, "/quit", true),
        ending(SysprepPlanBuilder::thenQuit, "/quit", true),
        ending(SysprepPlanBuilder::letSysprepShutDown, "/shutdown", false),
        ending(SysprepPlanBuilder::letSysprepReboot, "/reboot", false));
  }

  private static Arguments ending(
      UnaryOperator<SysprepPlanBuilder> choice, String option, boolean verifies) {
    return Arguments.of(choice, option, verifies);
  }

  @ParameterizedTest
  @MethodSource("endings")
  void passesTheOptionOfTheEndingAndVerifiesOnlyWhereTheMachineStaysOn(
      UnaryOperator<SysprepPlanBuilder> choice, String option, boolean verifies) {
    SysprepPlan plan = choice.apply(SysprepPlan.withoutGeneralizing().toAudit()).build();
    assertThat(plan.commandLine()).containsExactly("/audit", "/quiet", option);
    assertThat(plan.ending().verifies()).isEqualTo(verifies);
  }

  @Test
  void putsVmModeBesideGeneralize() {
    assertThat(SysprepPlan.generalize().toOobe().inVmMode().build().commandLine())
        .containsExactly("/generalize", "/oobe", "/mode:vm", "/quiet", "/quit");
  }

  static Stream<Arguments> illegalPlans() {
    WindowsVersion windows7 =
        new WindowsVersion(6, 1, 7601, 0, "Windows 7", "Professional", WindowsVersion.Kind.CLIENT);
    return Stream.of(
        illegal(
            PlanRule.VM_MODE_GENERALIZES, SysprepPlan.withoutGeneralizing().toOobe().inVmMode()),
        illegal(PlanRule.VM_MODE_LEADS_TO_OOBE, SysprepPlan.generalize().toAudit().inVmMode()),
        illegal(
            PlanRule.VM_MODE_NEEDS_WINDOWS_8,
            SysprepPlan.generalize().toOobe().inVmMode().forWindows(windows7)),
        illegal(
            PlanRule.VENDOR_FORM_HAS_ANSWER_FILE,
            SysprepPlan.generalize().toOobe().asTheVendorWritesIt()),
        illegal(
            PlanRule.VENDOR_FORM_HAS_NO_SPACE,
            SysprepPlan.generalize()
                .toOobe()
                .withAnswerFile(WindowsPath.of("C:\\my file.xml"))
                .asTheVendorWritesIt()),
        illegal(
            PlanRule.VENDOR_FORM_HAS_NO_OTHER_ENDING,
            SysprepPlan.generalize()
                .toOobe()
                .withAnswerFile(WITHOUT_SPACE)
                .asTheVendorWritesIt()
                .thenQuit()),
        illegal(
            PlanRule.HANDED_OVER_WITHOUT_COPY,
            SysprepPlan.generalize()
                .toOobe()
                .withAnswerFile(WindowsPath.of("C:\\my file.xml"))
                .letSysprepShutDown()),
        illegal(
            PlanRule.DEADLINE_IS_POSITIVE, SysprepPlan.generalize().toOobe().within(Duration.ZERO)),
        illegal(
            PlanRule.DEADLINE_IS_BOUNDED,
            SysprepPlan.generalize().toOobe().within(Duration.ofSeconds(Long.MAX_VALUE))),
        illegal(
            PlanRule.PATIENCE_IS_NOT_NEGATIVE,
            SysprepPlan.generalize().toOobe().withPatience(Duration.ofSeconds(-1))),
        illegal(PlanRule.WAIVER_HAS_REASON, SysprepPlan.generalize().toOobe().waiving("a", " ")),
        illegal(PlanRule.WAIVER_NAMES_CHECK, SysprepPlan.generalize().toOobe().waiving("A b", "x")),
        illegal(
            PlanRule.WAIVER_IS_SINGLE,
            SysprepPlan.generalize().toOobe().waiving("a", "x").waiving("a", "y")),
        illegal(
            PlanRule.SEVERITY_HAS_REASON,
            SysprepPlan.generalize().toOobe().judging("a", CheckSeverity.OFF, " ")),
        illegal(
            PlanRule.SEVERITY_NAMES_CHECK,
            SysprepPlan.generalize().toOobe().judging("A b", CheckSeverity.OFF, "x")),
        illegal(
            PlanRule.SEVERITY_IS_SINGLE,
            SysprepPlan.generalize()
                .toOobe()
                .judging("a", CheckSeverity.OFF, "x")
                .judging("a", CheckSeverity.NOTICE, "y")),
        illegal(PlanRule.REMEDY_HAS_ID, SysprepPlan.generalize().toOobe().withRemedy("A b")),
        illegal(
            PlanRule.REMEDY_IS_SINGLE,
            SysprepPlan.generalize().toOobe().withRemedy("a").withRemedy("a")));
  }

  private static Arguments illegal(PlanRule rule, SysprepPlanBuilder builder) {
    return Arguments.of(rule, builder);
  }

  @ParameterizedTest
  @MethodSource("illegalPlans")
  void cannotBeBuiltWhenItBreaksARuleAndTheErrorNamesTheRule(
      PlanRule rule, SysprepPlanBuilder builder) {
    IllegalPlanException error = catchThrowableOfType(IllegalPlanException.class, builder::build);
    assertThat(error.brokenRules()).containsExactly(rule);
    assertThat(error).hasMessageContaining(rule.text()).hasMessageContaining(rule.name());
  }

  @Test
  void everyRuleIsShownBroken() {
    assertThat(illegalPlans().map(plan -> plan.get()[0]))
        .containsExactlyInAnyOrder((Object[]) PlanRule.values());
  }

  @Test
  void namesAllBrokenRulesAtOnce() {
    SysprepPlanBuilder builder = SysprepPlan.withoutGeneralizing().toAudit().inVmMode();
    IllegalPlanException error = catchThrowableOfType(IllegalPlanException.class, builder::build);
    assertThat(error.brokenRules())
        .containsExactly(PlanRule.VM_MODE_GENERALIZES, PlanRule.VM_MODE_LEADS_TO_OOBE);
  }

  @Test
  void doesNotChangeWhenItsBuilderIsUsedOn() {
    SysprepPlanBuilder builder = SysprepPlan.generalize().toOobe();
    SysprepPlan plan = builder.build();
    builder.waiving("a", "x").inVmMode().thenQuit();
    assertThat(plan.waivers()).isEmpty();
    assertThat(plan.vmMode()).isFalse();
    assertThat(plan.ending()).isEqualTo(Ending.VERIFY_THEN_SHUT_DOWN);
  }

  @Test
  void findsAWaiverByTheChecksId() {
    SysprepPlan plan =
        SysprepPlan.generalize()
            .toOobe()
            .waiving("domain-membership", "the broker rejoins")
            .build();
    assertThat(plan.waiverOf("domain-membership").map(Waiver::reason))
        .contains("the broker rejoins");
    assertThat(plan.waiverOf("other")).isEmpty();
  }
}
