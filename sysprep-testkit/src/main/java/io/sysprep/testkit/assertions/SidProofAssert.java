package io.sysprep.testkit.assertions;

import io.sysprep.verify.SidProof;
import org.assertj.core.api.AbstractAssert;

/** Asserts whether a clone is unique. */
public final class SidProofAssert extends AbstractAssert<SidProofAssert, SidProof> {

  SidProofAssert(SidProof actual) {
    super(actual, SidProofAssert.class);
  }

  /**
   * Requires that the clone is proven to be unique.
   *
   * @return this assertion
   */
  public SidProofAssert isUnique() {
    isNotNull();
    if (!actual.isUnique()) {
      failWithMessage("Expected a unique clone, but:%n%s", actual.summary());
    }
    return this;
  }
}
