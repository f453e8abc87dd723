package io.sysprep.provider;

/** How it stands with the DLL of a provider. */
public enum ProviderLibrary {
  /** It is there, and of the bitness of Windows. */
  FITS("fits"),
  /** There is no such file; Sysprep fails with 0x2 or 0x7e. */
  MISSING("is missing"),
  /** It is for processors of another kind; Sysprep fails with 0xc1. */
  OTHER_BITNESS("is of another bitness than Windows"),
  /** It is there, and has no header of a program or DLL: it may be packed. */
  NO_LIBRARY("has no header of a DLL"),
  /** It is named by a path that only Windows can resolve, or by a name that it looks for. */
  UNKNOWN("is named so that only Windows can find it");

  private final String text;

  ProviderLibrary(String text) {
    this.text = text;
  }

  /** {@return what is said of the DLL, as a verb phrase} */
  public String text() {
    return text;
  }

  /** {@return whether nothing is known that keeps Sysprep from calling it} */
  public boolean isUsable() {
    return this != MISSING && this != OTHER_BITNESS;
  }
}
