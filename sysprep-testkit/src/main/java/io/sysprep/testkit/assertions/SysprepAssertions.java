package io.sysprep.testkit.assertions;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.verify.SidProof;

/**
 * Begins AssertJ assertions over what the SDK answers; a failure prints the SDK's own explanation.
 *
 * <pre>{@code
 * import static io.sysprep.testkit.assertions.SysprepAssertions.assertThat;
 *
 * assertThat(report).blocksOn("rearm-count");
 * assertThat(result).isSealed();
 * assertThat(machine).isUnchanged();
 * }</pre>
 *
 * <p>It can be imported beside AssertJ's own {@code assertThat}. Needs AssertJ, which the testkit
 * does not bring along.
 */
public final class SysprepAssertions {

  private SysprepAssertions() {}

  /**
   * Begins an assertion.
   *
   * @param actual what came of a run
   * @return the assertion
   */
  public static RunResultAssert assertThat(RunResult actual) {
    return new RunResultAssert(actual);
  }

  /**
   * Begins an assertion.
   *
   * @param actual what a preflight found
   * @return the assertion
   */
  public static PreflightReportAssert assertThat(PreflightReport actual) {
    return new PreflightReportAssert(actual);
  }

  /**
   * Begins an assertion.
   *
   * @param actual how a machine stands
   * @return the assertion
   */
  public static VerificationAssert assertThat(Verification actual) {
    return new VerificationAssert(actual);
  }

  /**
   * Begins an assertion.
   *
   * @param actual what logs show
   * @return the assertion
   */
  public static DiagnosisAssert assertThat(Diagnosis actual) {
    return new DiagnosisAssert(actual);
  }

  /**
   * Begins an assertion.
   *
   * @param actual whether a clone is unique
   * @return the assertion
   */
  public static SidProofAssert assertThat(SidProof actual) {
    return new SidProofAssert(actual);
  }

  /**
   * Begins an assertion.
   *
   * @param actual a fake machine
   * @return the assertion
   */
  public static FakeWindowsAssert assertThat(FakeWindows actual) {
    return new FakeWindowsAssert(actual);
  }
}
