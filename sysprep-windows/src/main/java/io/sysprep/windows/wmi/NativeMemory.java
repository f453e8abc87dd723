package io.sysprep.windows.wmi;

/** Memory that native code owns. */
interface NativeMemory {

  /** {@return a copy of so many bytes from an address on} */
  byte[] copy(long address, int length);
}
