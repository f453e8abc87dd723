package io.sysprep.testkit.slmgr;

import io.sysprep.testkit.state.License;
import java.util.List;
import java.util.Locale;

/** The lines on the status of a licence. */
final class LicenseStatusLines {

  private static final long MINUTES_A_DAY = 1440;
  private static final int LICENSED = 1;
  private static final int NOTIFICATION = 5;
  private static final long GRACE_EXPIRED = 0xC004_F009L;
  private static final long NON_GENUINE = 0xC004_F200L;
  private static final List<String> NAMES =
      List.of(
          "Unlicensed",
          "Licensed",
          "Initial grace period",
          "Additional grace period (KMS license expired or hardware out of tolerance)",
          "Non-genuine grace period.",
          "Notification",
          "Extended grace period");

  private LicenseStatusLines() {}

  static void write(License license, Lines lines) {
    int status = license.status();
    lines.add("License Status: " + (status < NAMES.size() ? NAMES.get(status) : "Unknown"));
    if (status == LICENSED && license.graceMinutes() != 0) {
      lines.add(expiration(license) + remaining(license));
    } else if (status == NOTIFICATION) {
      lines.add("Notification Reason: " + reason(license.reason()));
    } else if (status > LICENSED && status < NAMES.size()) {
      lines.add("Time remaining: " + remaining(license));
    }
  }

  private static String expiration(License license) {
    return license.description().contains("TIMEBASED_")
        ? "Timebased activation expiration: "
        : "Volume activation expiration: ";
  }

  private static String remaining(License license) {
    long minutes = license.graceMinutes();
    long days = (minutes + MINUTES_A_DAY - 1) / MINUTES_A_DAY;
    return minutes + " minute(s) (" + days + " day(s))";
  }

  private static String reason(long code) {
    String hexadecimal = String.format(Locale.ROOT, "0x%08X", code);
    if (code == GRACE_EXPIRED) {
      return hexadecimal + " (grace time expired).";
    }
    return hexadecimal + (code == NON_GENUINE ? " (non-genuine)." : ".");
  }
}
