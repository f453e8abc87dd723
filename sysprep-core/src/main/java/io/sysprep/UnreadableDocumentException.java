package io.sysprep;

/**
 * Says that a text is no document of this library, or of a version that it does not read.
 *
 * <p>The message names the kind of document and the place in it: "plan.ending is "LATER"; it must
 * be one of [...]".
 */
public final class UnreadableDocumentException extends SysprepException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message which document, where in it, and what is wrong there
   */
  public UnreadableDocumentException(String message) {
    super(message);
  }
}
