package io.sysprep.testkit;

import io.sysprep.SysprepException;

/**
 * Says that the fake Windows was asked something it has no answer for.
 *
 * <p>A fake that answered "nothing there" to a question it does not model would let a test pass for
 * the wrong reason.
 */
public final class UnmodelledException extends SysprepException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param question what was asked, and on what
   */
  public UnmodelledException(String question) {
    super("The fake Windows does not model this: " + question);
  }
}
