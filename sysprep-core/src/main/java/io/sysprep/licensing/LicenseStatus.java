package io.sysprep.licensing;

import java.util.OptionalInt;

/**
 * The license states that the software licensing service knows.
 *
 * <p>The numbers are those of {@code SoftwareLicensingProduct.LicenseStatus}; {@code slmgr.vbs}
 * prints words for them in the language of the machine.
 *
 * @see <a
 *     href="https://learn.microsoft.com/en-us/previous-versions/windows/desktop/sppwmi/softwarelicensingproduct">SoftwareLicensingProduct</a>
 */
public enum LicenseStatus {
  /** No license is in force: 0. */
  UNLICENSED(0),
  /** Activated, for good or for a while: 1. */
  LICENSED(1),
  /** The grace period after installation, "initial grace period" in slmgr's words: 2. */
  OOB_GRACE(2),
  /** Out of tolerance: the volume license expired or the hardware changed: 3. */
  OOT_GRACE(3),
  /** The grace period after validation found the copy not genuine: 4. */
  NON_GENUINE_GRACE(4),
  /** All grace is used up; Windows says so on the desktop, and an evaluation shuts down: 5. */
  NOTIFICATION(5),
  /** The grace period that an extension granted: 6. */
  EXTENDED_GRACE(6),
  /** Not told, not readable without the language, or a number beyond 6. */
  UNKNOWN(-1);

  private final int code;

  LicenseStatus(int code) {
    this.code = code;
  }

  /**
   * {@return the state of a number that the service reports; {@link #UNKNOWN} for a number that no
   * published version defines}
   *
   * @param code the number, as {@code LicenseStatus} of the WMI class holds it
   */
  public static LicenseStatus ofCode(long code) {
    for (LicenseStatus status : values()) {
      if (status.code == code) {
        return status;
      }
    }
    return UNKNOWN;
  }

  /**
   * {@return the number that the service reports for this state, 0 to 6; empty for {@link
   * #UNKNOWN}}
   */
  public OptionalInt code() {
    return this == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /**
   * Tells whether this is one of the states in which Windows runs on borrowed time.
   *
   * @return whether a grace period runs
   */
  public boolean isGrace() {
    return this == OOB_GRACE
        || this == OOT_GRACE
        || this == NON_GENUINE_GRACE
        || this == EXTENDED_GRACE;
  }
}
