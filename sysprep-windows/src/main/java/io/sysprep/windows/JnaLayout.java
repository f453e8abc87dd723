package io.sysprep.windows;

import com.sun.jna.Native;

/** Where structures have their members in this JVM. */
final class JnaLayout {

  static final StructureLayout HERE = new StructureLayout(Native.POINTER_SIZE);

  private JnaLayout() {}
}
