package io.sysprep.guest;

import io.sysprep.SysprepException;

/** Says that a channel into a guest did not do what was asked, and whether to ask again. */
public final class ChannelException extends SysprepException {

  private static final long serialVersionUID = 1L;

  /** What follows from a failure. */
  public enum Kind {
    /** The guest cannot be reached now: open another channel and ask again. */
    REFUSED,
    /** The guest does not let us: no later try will differ. */
    DENIED,
    /** Somebody else has the file open: ask again at once, on the same channel. */
    SHARING
  }

  private final Kind kind;

  /**
   * Makes an error.
   *
   * @param kind what follows from it
   * @param message what was tried, on what, and what came back
   */
  public ChannelException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /**
   * Makes an error that another one caused.
   *
   * @param kind what follows from it
   * @param message what was tried, on what, and what came back
   * @param cause the error below
   */
  public ChannelException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** {@return what follows from it} */
  public Kind kind() {
    return kind;
  }
}
