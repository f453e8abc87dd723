package io.sysprep.plan;

import java.util.List;
import java.util.Optional;

/**
 * Has what a preflight check finds judged otherwise; said in the report and in the journal.
 *
 * @param checkId the id of the check
 * @param severity how bad it is
 * @param reason why, for those who read the report; never blank
 */
public record SeverityChange(String checkId, CheckSeverity severity, String reason) {

  /** Asked once for every check of a preflight, mostly of an empty list. */
  static Optional<SeverityChange> of(String checkId, List<SeverityChange> changes) {
    for (SeverityChange change : changes) {
      if (change.checkId.equals(checkId)) {
        return Optional.of(change);
      }
    }
    return Optional.empty();
  }
}
