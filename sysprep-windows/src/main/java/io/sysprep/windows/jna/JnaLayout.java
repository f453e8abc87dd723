package io.sysprep.windows.jna;

import com.sun.jna.Native;

/** Where structures have their members in this JVM. */
public final class JnaLayout {

  public static final StructureLayout HERE = new StructureLayout(Native.POINTER_SIZE);

  private JnaLayout() {}
}
