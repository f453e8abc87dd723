package io.sysprep.verify;

import io.sysprep.SysprepException;

/** Says that a recorded identity, or the output of whoami, could not be read or kept, and where. */
public final class UnreadableIdentityException extends SysprepException {

  private static final long serialVersionUID = 1L;

  UnreadableIdentityException(String place, String problem) {
    super("No machine identity in " + place + ": " + problem);
  }

  UnreadableIdentityException(String place, String problem, Throwable cause) {
    super("No machine identity in " + place + ": " + problem, cause);
  }
}
