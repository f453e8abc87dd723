package io.sysprep.machine;

/**
 * How a service is started, in the order of the numbers of its registry value {@code Start}, from
 * 0.
 */
public enum ServiceStartMode {
  /** By the boot loader; drivers only. */
  BOOT("boot"),
  /** By the kernel; drivers only. */
  SYSTEM("system"),
  /** When Windows starts. */
  AUTOMATIC("automatic"),
  /** When something asks for it. */
  DEMAND("on demand"),
  /** Never. */
  DISABLED("disabled");

  private final String text;

  ServiceStartMode(String text) {
    this.text = text;
  }

  /** {@return it in words, for reports} */
  public String text() {
    return text;
  }
}
