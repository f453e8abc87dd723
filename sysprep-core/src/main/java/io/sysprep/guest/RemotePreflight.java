package io.sysprep.guest;

import io.sysprep.preflight.PreflightReport;
import java.util.List;

/**
 * What a guest's preflight found.
 *
 * @param report the report, as {@code Sysprep.preflight} makes it on the machine itself
 * @param leftBehind what of ours is still in the guest, by path or name; empty when nothing is
 */
public record RemotePreflight(PreflightReport report, List<String> leftBehind) {

  /** Copies the list. */
  public RemotePreflight {
    leftBehind = List.copyOf(leftBehind);
  }

  /** {@return what the report says, and what of ours is left, in full sentences} */
  public String summary() {
    return report.summary() + LeftInGuest.told(leftBehind);
  }

  /** {@return the report for a console, and what of ours is left} */
  public String toText() {
    return report.toText() + LeftInGuest.line(leftBehind);
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
  }

  /** {@return whether nothing blocks} */
  public boolean isReady() {
    return report.isReady();
  }
}
