package io.sysprep.plan;

import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that every plan keeps; most are those of Microsoft Learn, "Sysprep command-line
 * options".
 *
 * <p>What depends on a machine (is it a virtual one, is the answer file there) is a preflight check
 * instead.
 */
public enum PlanRule {
  /** {@code /mode:vm} is an addition to {@code /generalize}. */
  VM_MODE_GENERALIZES("/mode:vm needs /generalize"),
  /** {@code /mode:vm} is documented with {@code /oobe} only. */
  VM_MODE_LEADS_TO_OOBE("/mode:vm needs /oobe"),
  /** {@code /mode:vm} came with Windows 8 and Windows Server 2012. */
  VM_MODE_NEEDS_WINDOWS_8("/mode:vm needs Windows 8 or Windows Server 2012 or later"),
  /** Without the name of a file there is nothing to name from its folder. */
  VENDOR_FORM_HAS_ANSWER_FILE("the vendor's command line names an answer file"),
  /** A relative name with a space is two arguments to Sysprep, and cannot be staged. */
  VENDOR_FORM_HAS_NO_SPACE("the vendor's command line takes no file name with a space"),
  /** The vendor's command line has no other end than Sysprep's own. */
  VENDOR_FORM_HAS_NO_OTHER_ENDING("the vendor's command line has no option for the end"),
  /**
   * Windows ends this program before a copy of the answer file could be deleted, and the copy with
   * its passwords would be in the image.
   */
  HANDED_OVER_WITHOUT_COPY(
      "where Sysprep ends the machine, the answer file lies on a path of a drive without spaces"),
  /** Nothing waits for ever, and nothing is over before it began. */
  DEADLINE_IS_POSITIVE("the deadline must be longer than nothing"),
  /** What waits for longer than a month waits for ever, and the end of the longest has no date. */
  DEADLINE_IS_BOUNDED("the deadline must be at most 30 days"),
  /** Nobody waits for less than nothing. */
  PATIENCE_IS_NOT_NEGATIVE("the patience must not be negative"),
  /** A waiver that says nothing explains nothing. */
  WAIVER_HAS_REASON("each waiver needs a reason"),
  /** Ids are kebab case; anything else is a typing error that would waive nothing. */
  WAIVER_NAMES_CHECK("each waiver needs the id of a check in kebab case"),
  /** Of two reasons for one waiver, a reader would not know which holds. */
  WAIVER_IS_SINGLE("a check is waived once"),
  /** A change that says nothing explains nothing. */
  SEVERITY_HAS_REASON("each severity that is changed needs a reason"),
  /** Anything else than kebab case is a typing error that would change nothing. */
  SEVERITY_NAMES_CHECK("each severity needs the id of a check in kebab case"),
  /** Of two severities of one check, a reader would not know which holds. */
  SEVERITY_IS_SINGLE("the severity of a check is changed once"),
  /** Anything else than kebab case is a typing error. */
  REMEDY_HAS_ID("each remedy is asked for by its id in kebab case"),
  /** What is asked for twice would be done once. */
  REMEDY_IS_SINGLE("a remedy is asked for once");

  private final String text;

  PlanRule(String text) {
    this.text = text;
  }

  /** {@return the rule as a sentence without a full stop} */
  public String text() {
    return text;
  }

  static List<PlanRule> brokenBy(SysprepPlan plan) {
    List<PlanRule> broken = new ArrayList<>();
    for (PlanRule rule : values()) {
      if (!rule.isKeptBy(plan)) {
        broken.add(rule);
      }
    }
    return broken;
  }

  /** One method for all: every plan asks every rule, and a lambda each would be linked for it. */
  private boolean isKeptBy(SysprepPlan plan) {
    return switch (this) {
      case VM_MODE_GENERALIZES -> !plan.vmMode() || plan.generalizes();
      case VM_MODE_LEADS_TO_OOBE -> !plan.vmMode() || plan.target() == Target.OOBE;
      case VM_MODE_NEEDS_WINDOWS_8 -> !plan.vmMode() || hasVmMode(plan.windows());
      case VENDOR_FORM_HAS_ANSWER_FILE ->
          !plan.namesAnswerFileOnly() || plan.answerFile().isPresent();
      case VENDOR_FORM_HAS_NO_SPACE -> !plan.namesAnswerFileOnly() || !hasSpace(plan.answerFile());
      case VENDOR_FORM_HAS_NO_OTHER_ENDING ->
          plan.namesAnswerFileOnly() == (plan.ending() == Ending.SYSPREP_DEFAULT);
      case HANDED_OVER_WITHOUT_COPY -> plan.ending().verifies() || plan.takesAnswerFileAsItIs();
      case DEADLINE_IS_POSITIVE -> !plan.deadline().isZero() && !plan.deadline().isNegative();
      case DEADLINE_IS_BOUNDED -> plan.deadline().compareTo(Duration.ofDays(30)) <= 0;
      case PATIENCE_IS_NOT_NEGATIVE -> !plan.patience().isNegative();
      case WAIVER_HAS_REASON,
          WAIVER_NAMES_CHECK,
          WAIVER_IS_SINGLE,
          SEVERITY_HAS_REASON,
          SEVERITY_NAMES_CHECK,
          SEVERITY_IS_SINGLE,
          REMEDY_HAS_ID,
          REMEDY_IS_SINGLE ->
          OffendingIds.of(this, plan).isEmpty();
    };
  }

  private static boolean hasVmMode(Optional<WindowsVersion> version) {
    return version.isEmpty() || version.get().isAtLeast(WindowsVersion.BUILD_SERVER_2012);
  }

  private static boolean hasSpace(Optional<WindowsPath> file) {
    return file.isPresent() && file.get().fileName().indexOf(' ') >= 0;
  }
}
