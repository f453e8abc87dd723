package io.sysprep.offline.snapshot;

import io.sysprep.SysprepException;

/** Says that an answer may hold a secret that nobody can find in it, and is not kept. */
final class WithheldException extends SysprepException {

  private static final long serialVersionUID = 1L;

  WithheldException(String what) {
    super(what);
  }
}
