package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.record.Counts;
import java.util.Optional;

/**
 * Which of the scripts printed an output, as far as it decides what a rearm line means.
 *
 * <p>Up to Windows 8 one line is printed, the count of Windows, for every product. From Windows 8.1
 * on two are: that of Windows, or of the application for other products; then that of the edition.
 */
enum ScriptGeneration {
  /** Windows 7 or 8, or their servers. */
  ONE_COUNT,
  /** Windows 8.1 or later. */
  TWO_COUNTS,
  /** Nothing in the output tells. */
  UNKNOWN;

  /** {@return the generation of a licensing service, whose version is that of Windows} */
  static ScriptGeneration of(Optional<String> serviceVersion) {
    return serviceVersion
        .filter(version -> version.indexOf('.') > 0)
        .map(ScriptGeneration::of)
        .orElse(UNKNOWN);
  }

  private static ScriptGeneration of(String version) {
    String[] parts = version.split("\\.", 3);
    Optional<Long> major = Counts.parsed(parts[0]);
    Optional<Long> minor = Counts.parsed(parts[1]);
    if (major.isEmpty() || minor.isEmpty()) {
      return UNKNOWN;
    }
    return major.get() * 100 + minor.get() >= 603 ? TWO_COUNTS : ONE_COUNT;
  }
}
