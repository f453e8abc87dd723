package io.sysprep.testkit.slmgr;

import io.sysprep.testkit.state.License;

/** The sentence of /xpr for one licence. */
final class ExpirationLine {

  private ExpirationLine() {}

  static String of(License license, String date) {
    return switch (license.status()) {
      case 0 -> "Unlicensed";
      case 1 -> licensed(license, date);
      case 2 -> "Initial grace period ends " + date;
      case 3 -> "Additional grace period ends " + date;
      case 4 -> "Non-genuine grace period ends " + date;
      case 5 -> "Windows is in Notification mode";
      default -> "Extended grace period ends " + date;
    };
  }

  private static String licensed(License license, String date) {
    if (license.graceMinutes() == 0) {
      return "The machine is permanently activated.";
    }
    boolean timebased = license.description().contains("TIMEBASED_");
    return (timebased ? "Timebased" : "Volume") + " activation will expire " + date;
  }
}
