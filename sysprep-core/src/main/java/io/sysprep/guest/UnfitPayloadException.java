package io.sysprep.guest;

import io.sysprep.SysprepException;

/** Says that a Java runtime or a jar cannot work in the guest, before a byte of it is sent. */
public final class UnfitPayloadException extends SysprepException {

  private static final long serialVersionUID = 1L;

  UnfitPayloadException(String message) {
    super(message);
  }
}
