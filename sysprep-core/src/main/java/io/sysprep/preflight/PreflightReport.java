package io.sysprep.preflight;

import io.sysprep.plan.SysprepPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The results of all checks over one machine for one plan.
 *
 * @param plan the plan
 * @param results every result, in the order of the checks
 */
public record PreflightReport(SysprepPlan plan, List<CheckResult> results) {

  /** Copies the list. */
  public PreflightReport {
    results = List.copyOf(results);
  }

  /** {@return whether nothing blocks} */
  public boolean isReady() {
    return blockers().isEmpty();
  }

  /** {@return what blocks, including what could not be found out, in the order of the checks} */
  public List<CheckResult> blockers() {
    List<CheckResult> blockers = new ArrayList<>();
    for (CheckResult result : results) {
      if (result.blocks()) {
        blockers.add(result);
      }
    }
    return List.copyOf(blockers);
  }

  /** {@return what warns, in the order of the checks} */
  public List<CheckResult> warnings() {
    List<CheckResult> warnings = new ArrayList<>();
    for (CheckResult result : results) {
      if (result.warns()) {
        warnings.add(result);
      }
    }
    return List.copyOf(warnings);
  }

  /** {@return what is worth knowing, in the order of the checks} */
  public List<CheckResult> notices() {
    return results.stream().filter(CheckResult.Notice.class::isInstance).toList();
  }

  /**
   * Finds the result of a check.
   *
   * @param checkId the check's id
   * @return its result; empty when there was no such check
   */
  public Optional<CheckResult> result(String checkId) {
    return results.stream().filter(result -> result.id().equals(checkId)).findFirst();
  }

  /** {@return whether the machine is ready, and how much was found, in a sentence} */
  public String summary() {
    return ReportTable.summary(this);
  }

  /**
   * {@return the report for a console: the summary, then what blocks, warns or is worth knowing,
   * each with its remedy; checks that passed are counted in one line}
   */
  public String toText() {
    return ReportTable.of(this, false);
  }

  /** {@return the report for a console as {@link #toText()} has it, with every check in it} */
  public String toFullText() {
    return ReportTable.of(this, true);
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
  }

  /**
   * Gives the report as a document for programs.
   *
   * <p>It holds whether the machine is ready, the arguments of sysprep.exe, and for each check, in
   * the order of the checks, what was found, whether it blocks, the remedy, and what the check is
   * about. A waived result also says why it is waived and what it would be otherwise.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/preflight-report.schema.json} of the jar.
   * While {@code schemaVersion} stays the same, no member is removed, renamed or given another
   * meaning; members and words of enumerations may be added, so pass over those that you do not
   * know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return ReportDocument.of(this);
  }

  /**
   * Reads a report that {@link #toJson()} wrote, here or elsewhere.
   *
   * @param text the document
   * @return the report; {@code toJson()} of it gives an equal document
   * @throws io.sysprep.UnreadableDocumentException if it is no such document, or of a version that
   *     this library does not read; the message names the place
   */
  public static PreflightReport fromJson(String text) {
    return ReportReading.of(Objects.requireNonNull(text, "text"));
  }
}
