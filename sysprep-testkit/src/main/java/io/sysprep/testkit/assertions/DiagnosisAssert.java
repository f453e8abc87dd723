package io.sysprep.testkit.assertions;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.Verdict;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Asserts what logs show. */
public final class DiagnosisAssert extends AbstractAssert<DiagnosisAssert, Diagnosis> {

  DiagnosisAssert(Diagnosis actual) {
    super(actual, DiagnosisAssert.class);
  }

  /**
   * Requires that the logs decide so.
   *
   * @param verdict how
   * @return this assertion
   */
  public DiagnosisAssert hasVerdict(Verdict verdict) {
    isNotNull();
    return require(actual.verdict() == verdict, "the verdict " + verdict);
  }

  /**
   * Requires that the first cause, which is the root of the others, is this one.
   *
   * @param causeId the cause's id
   * @return this assertion
   */
  public DiagnosisAssert hasRootCause(String causeId) {
    isNotNull();
    List<String> ids = actual.causes().stream().map(Cause::id).toList();
    return require(ids.indexOf(causeId) == 0, "the root cause " + causeId);
  }

  private DiagnosisAssert require(boolean satisfied, String expected) {
    if (!satisfied) {
      failWithMessage(
          "Expected %s, but the verdict is %s:%n%s", expected, actual.verdict(), actual.toText());
    }
    return this;
  }
}
