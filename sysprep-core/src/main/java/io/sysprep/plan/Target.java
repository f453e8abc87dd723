package io.sysprep.plan;

import java.util.Locale;

/** What the boot after Sysprep leads to. */
public enum Target {
  /** Windows Welcome ({@code /oobe}); for machines that go to users. */
  OOBE,
  /** Audit mode ({@code /audit}); for machines that are prepared further. */
  AUDIT;

  /** {@return the option of sysprep.exe} */
  public String option() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }
}
