package io.sysprep.windows.wmi;

import com.sun.jna.Pointer;

/** A text as COM passes it on, a BSTR; to be closed by who made it. */
record JnaText(Pointer pointer) implements AutoCloseable {

  static JnaText of(String text) {
    return new JnaText(JnaOleAut32.INSTANCE.SysAllocString(text));
  }

  @Override
  public void close() {
    JnaOleAut32.INSTANCE.SysFreeString(pointer);
  }
}
