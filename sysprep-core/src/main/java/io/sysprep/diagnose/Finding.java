package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.FoundCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a run that a diagnosis has to think about.
 *
 * @param entry the line
 * @param rule the cause it shows; empty for an error that no row knows
 * @param captures what stood in the places of the signature
 * @param consequence whether it only hands on an earlier failure
 */
record Finding(
    LogEntry entry, Optional<CauseRule> rule, Map<String, String> captures, boolean consequence) {

  /** {@return its error codes} */
  List<FoundCode> codes() {
    return entry.passage().codes();
  }
}
