package io.sysprep.windows.accounts;

import com.sun.jna.Pointer;
import io.sysprep.stored.SidCodec;

/** Copies a SID out of native memory. */
final class JnaSid {

  private JnaSid() {}

  /** {@return the text form} winnt.h, SID: the second byte counts the numbers after the head. */
  static String read(Pointer sid) {
    return SidCodec.decode(sid.getByteArray(0, SidCodec.sizeOf(sid.getByte(1))));
  }
}
