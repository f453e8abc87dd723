package io.sysprep.plan;

import io.sysprep.machine.WindowsVersion;
import io.sysprep.words.KebabCase;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules that every plan keeps; most are those of Microsoft Learn, "Sysprep command-line
 * options".
 *
 * <p>What depends on a machine (is it a virtual one, is the answer file there) is a preflight check
 * instead.
 */
public enum PlanRule {
  /** {@code /mode:vm} is an addition to {@code /generalize}. */
  VM_MODE_GENERALIZES("/mode:vm needs /generalize", plan -> !plan.vmMode() || plan.generalizes()),
  /** {@code /mode:vm} is documented with {@code /oobe} only. */
  VM_MODE_LEADS_TO_OOBE(
      "/mode:vm needs /oobe", plan -> !plan.vmMode() || plan.target() == Target.OOBE),
  /** {@code /mode:vm} came with Windows 8 and Windows Server 2012. */
  VM_MODE_NEEDS_WINDOWS_8(
      "/mode:vm needs Windows 8 or Windows Server 2012 or later",
      plan -> !plan.vmMode() || plan.windows().map(PlanRule::hasVmMode).orElse(true)),
  /** Without the name of a file there is nothing to name from its folder. */
  VENDOR_FORM_HAS_ANSWER_FILE(
      "the vendor's command line names an answer file",
      plan -> !plan.namesAnswerFileOnly() || plan.answerFile().isPresent()),
  /** A relative name with a space is two arguments to Sysprep, and cannot be staged. */
  VENDOR_FORM_HAS_NO_SPACE(
      "the vendor's command line takes no file name with a space",
      plan ->
          !plan.namesAnswerFileOnly()
              || plan.answerFile().map(file -> file.fileName().indexOf(' ') < 0).orElse(true)),
  /** The vendor's command line has no other end than Sysprep's own. */
  VENDOR_FORM_HAS_NO_OTHER_ENDING(
      "the vendor's command line has no option for the end",
      plan -> plan.namesAnswerFileOnly() == (plan.ending() == Ending.SYSPREP_DEFAULT)),
  /**
   * Windows ends this program before a copy of the answer file could be deleted, and the copy with
   * its passwords would be in the image.
   */
  HANDED_OVER_WITHOUT_COPY(
      "where Sysprep ends the machine, the answer file lies on a path of a drive without spaces",
      plan -> plan.ending().verifies() || plan.answerFile().map(plan::takesAsItIs).orElse(true)),
  /** Nothing waits for ever, and nothing is over before it began. */
  DEADLINE_IS_POSITIVE(
      "the deadline must be longer than nothing",
      plan -> !plan.deadline().isZero() && !plan.deadline().isNegative()),
  /** What waits for longer than a month waits for ever, and the end of the longest has no date. */
  DEADLINE_IS_BOUNDED(
      "the deadline must be at most 30 days",
      plan -> plan.deadline().compareTo(Duration.ofDays(30)) <= 0),
  /** Nobody waits for less than nothing. */
  PATIENCE_IS_NOT_NEGATIVE(
      "the patience must not be negative", plan -> !plan.patience().isNegative()),
  /** A waiver that says nothing explains nothing. */
  WAIVER_HAS_REASON(
      "each waiver needs a reason",
      plan -> plan.waivers().stream().noneMatch(waiver -> waiver.reason().isBlank())),
  /** Ids are kebab case; anything else is a typing error that would waive nothing. */
  WAIVER_NAMES_CHECK(
      "each waiver needs the id of a check in kebab case",
      plan -> plan.waivers().stream().allMatch(waiver -> KebabCase.is(waiver.checkId()))),
  /** Of two reasons for one waiver, a reader would not know which holds. */
  WAIVER_IS_SINGLE(
      "a check is waived once",
      plan -> areDifferent(plan.waivers().stream().map(Waiver::checkId).toList())),
  /** A change that says nothing explains nothing. */
  SEVERITY_HAS_REASON(
      "each severity that is changed needs a reason",
      plan -> plan.severityChanges().stream().noneMatch(change -> change.reason().isBlank())),
  /** Anything else than kebab case is a typing error that would change nothing. */
  SEVERITY_NAMES_CHECK(
      "each severity needs the id of a check in kebab case",
      plan -> plan.severityChanges().stream().allMatch(change -> KebabCase.is(change.checkId()))),
  /** Of two severities of one check, a reader would not know which holds. */
  SEVERITY_IS_SINGLE(
      "the severity of a check is changed once",
      plan -> areDifferent(plan.severityChanges().stream().map(SeverityChange::checkId).toList())),
  /** Anything else than kebab case is a typing error. */
  REMEDY_HAS_ID(
      "each remedy is asked for by its id in kebab case",
      plan -> plan.remedies().stream().allMatch(KebabCase::is)),
  /** What is asked for twice would be done once. */
  REMEDY_IS_SINGLE("a remedy is asked for once", plan -> areDifferent(plan.remedies()));

  private final String text;

  @SuppressWarnings("ImmutableEnumChecker") // the predicates hold no state
  private final Predicate<SysprepPlan> keptBy;

  PlanRule(String text, Predicate<SysprepPlan> keptBy) {
    this.text = text;
    this.keptBy = keptBy;
  }

  /** {@return the rule as a sentence without a full stop} */
  public String text() {
    return text;
  }

  static List<PlanRule> brokenBy(SysprepPlan plan) {
    return Arrays.stream(values()).filter(rule -> !rule.keptBy.test(plan)).toList();
  }

  private static boolean hasVmMode(WindowsVersion version) {
    return version.isAtLeast(WindowsVersion.BUILD_SERVER_2012);
  }

  private static boolean areDifferent(List<String> ids) {
    return new HashSet<>(ids).size() == ids.size();
  }
}
