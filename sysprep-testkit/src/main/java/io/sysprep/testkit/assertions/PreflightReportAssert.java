package io.sysprep.testkit.assertions;

import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Asserts what a preflight found. */
public final class PreflightReportAssert
    extends AbstractAssert<PreflightReportAssert, PreflightReport> {

  PreflightReportAssert(PreflightReport actual) {
    super(actual, PreflightReportAssert.class);
  }

  /**
   * Requires that nothing blocks.
   *
   * @return this assertion
   */
  public PreflightReportAssert isReady() {
    isNotNull();
    return require(actual.isReady(), "nothing to block");
  }

  /**
   * Requires that checks block, be it that they could not find out.
   *
   * @param checkIds the ids of the checks; others may block, too
   * @return this assertion
   */
  public PreflightReportAssert blocksOn(String... checkIds) {
    isNotNull();
    return requireIds(actual.blockers(), "block", checkIds);
  }

  /**
   * Requires that these checks block and no others.
   *
   * @param checkIds the ids of the checks, in any order
   * @return this assertion
   */
  public PreflightReportAssert blocksOnlyOn(String... checkIds) {
    blocksOn(checkIds);
    return require(
        List.of(checkIds).containsAll(ids(actual.blockers())),
        "nothing but " + List.of(checkIds) + " to block");
  }

  /**
   * Requires that checks warn.
   *
   * @param checkIds the ids of the checks; others may warn, too
   * @return this assertion
   */
  public PreflightReportAssert warnsOf(String... checkIds) {
    isNotNull();
    return requireIds(actual.warnings(), "warn", checkIds);
  }

  /**
   * Requires that a check passed.
   *
   * @param checkId the check's id
   * @return this assertion
   */
  public PreflightReportAssert passes(String checkId) {
    isNotNull();
    boolean passed =
        actual.result(checkId).filter(CheckResult.Passed.class::isInstance).isPresent();
    return require(passed, checkId + " to pass");
  }

  private PreflightReportAssert requireIds(
      List<CheckResult> results, String what, String... checkIds) {
    List<String> expected = List.of(checkIds);
    return require(ids(results).containsAll(expected), expected + " to " + what);
  }

  private static List<String> ids(List<CheckResult> results) {
    return results.stream().map(CheckResult::id).toList();
  }

  private PreflightReportAssert require(boolean satisfied, String expected) {
    if (!satisfied) {
      failWithMessage("Expected %s, but this was found:%n%s", expected, actual.toText());
    }
    return this;
  }
}
