package io.sysprep.preflight;

import java.util.List;
import java.util.Optional;

/**
 * What a run can mend by itself when a plan asks for it with {@code withRemedy}: what is safe and
 * what Microsoft does not reject; whatever else stands in the way is left to people.
 *
 * <pre>{@code
 * report.blockers().stream()
 *     .flatMap(result -> result.remedyIds().stream())
 *     .distinct()
 *     .forEach(id -> ui.offer(RemedyDescription.named(id).orElseThrow()));
 * }</pre>
 *
 * @param id the name that plans use, in kebab case
 * @param title what is done, as a verb phrase without a full stop
 * @param checks the ids of the checks whose findings it mends
 * @param undoing what becomes of it where the run ends before Sysprep has changed the machine, as a
 *     sentence
 * @param source who says that this is right
 */
public record RemedyDescription(
    String id, String title, List<String> checks, String undoing, String source) {

  /** Copies the list. */
  public RemedyDescription {
    checks = List.copyOf(checks);
  }

  /** {@return all that there are, in the order in which a run does them} */
  public static List<RemedyDescription> known() {
    return RemedyTable.ALL;
  }

  /**
   * Finds a remedy.
   *
   * @param id its id
   * @return the remedy; empty when there is none of that name
   */
  public static Optional<RemedyDescription> named(String id) {
    return known().stream().filter(remedy -> remedy.id().equals(id)).findFirst();
  }

  /**
   * Finds what mends a finding.
   *
   * @param checkId the id of a check
   * @return the remedies, in their order; empty where people have to do it
   */
  public static List<RemedyDescription> ofCheck(String checkId) {
    return known().stream().filter(remedy -> remedy.checks().contains(checkId)).toList();
  }
}
