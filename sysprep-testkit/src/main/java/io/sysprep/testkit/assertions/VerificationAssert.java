package io.sysprep.testkit.assertions;

import io.sysprep.run.Verification;
import org.assertj.core.api.AbstractAssert;

/** Asserts how a machine stands. */
public final class VerificationAssert extends AbstractAssert<VerificationAssert, Verification> {

  VerificationAssert(Verification actual) {
    super(actual, VerificationAssert.class);
  }

  /**
   * Requires that an image may be made now.
   *
   * @return this assertion
   */
  public VerificationAssert isSealed() {
    return stands(Verification.Standing.SEALED);
  }

  /**
   * Requires that the machine stands so.
   *
   * @param standing how
   * @return this assertion
   */
  public VerificationAssert stands(Verification.Standing standing) {
    isNotNull();
    if (actual.standing() != standing) {
      failWithMessage(
          "Expected a machine that stands %s, but it stands %s:%n%s%n%s",
          standing, actual.standing(), actual.summary(), actual.nextStep());
    }
    return this;
  }
}
