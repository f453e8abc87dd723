package io.sysprep;

/**
 * The root of every error that the SDK throws on purpose.
 *
 * <p>Messages name what was tried, on what, and what came back; they never hold a password or a
 * product key. What a caller has to decide about is a result, not an exception.
 */
public abstract class SysprepException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message what was tried, on what, and what came back
   */
  protected SysprepException(String message) {
    super(message);
  }

  /**
   * Makes an error that another one caused.
   *
   * @param message what was tried, on what, and what came back
   * @param cause the error below
   */
  protected SysprepException(String message, Throwable cause) {
    super(message, cause);
  }
}
