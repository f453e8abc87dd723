package io.sysprep.guest;

import io.sysprep.SysprepException;

/**
 * Says that the guest answered, and that the work cannot begin there: it is no Windows, has no
 * room, or refused the task. Nothing of the machine was changed that was not taken back.
 */
public final class GuestRefusal extends SysprepException {

  private static final long serialVersionUID = 1L;

  GuestRefusal(String message) {
    super(message);
  }
}
