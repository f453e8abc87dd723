package io.sysprep.preflight;

import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.Destination;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the destinations ask for: the table {@code destination-profiles.tsv}, a row for each check
 * that a profile judges otherwise than the check itself.
 *
 * <p>A profile without a row for a check judges as {@code generic} does; without a row there, the
 * check's own severity holds.
 *
 * <pre>{@code
 * DestinationProfiles.rule("aws-workspaces", "single-profile")
 *     .ifPresent(rule -> show(rule.severity(), rule.reason(), rule.source()));
 * }</pre>
 */
public final class DestinationProfiles {

  private static final List<ProfileRule> RULES = load();
  private static final Map<String, Map<String, ProfileRule>> BY_PROFILE = byProfile();

  private DestinationProfiles() {}

  private static Map<String, Map<String, ProfileRule>> byProfile() {
    Map<String, Map<String, ProfileRule>> rules = new HashMap<>();
    for (ProfileRule rule : RULES) {
      Map<String, ProfileRule> own =
          rules.computeIfAbsent(rule.profile(), first -> new HashMap<>());
      if (own.put(rule.checkId(), rule) != null) {
        throw new IllegalStateException("destination-profiles.tsv has a cell twice: " + rule);
      }
    }
    return rules;
  }

  private static List<ProfileRule> load() {
    List<ProfileRule> rules = new ArrayList<>();
    for (Row row : Table.of(DestinationProfiles.class, "destination-profiles.tsv")) {
      rules.add(
          new ProfileRule(
              row.cell(0),
              row.cell(1),
              row.constant(2, CheckSeverity.class),
              row.cell(3),
              row.cell(4)));
    }
    return List.copyOf(rules);
  }

  /** {@return all rules, in the order of the table} */
  public static List<ProfileRule> rules() {
    return RULES;
  }

  /**
   * Finds what a profile says of a check.
   *
   * @param profile the profile's id
   * @param checkId the check's id
   * @return its rule, or that of the profile {@code generic}; empty where the check itself decides
   */
  public static Optional<ProfileRule> rule(String profile, String checkId) {
    Optional<ProfileRule> own = own(profile, checkId);
    return own.isPresent() ? own : own(Destination.GENERIC.id(), checkId);
  }

  private static Optional<ProfileRule> own(String profile, String checkId) {
    return Optional.ofNullable(BY_PROFILE.getOrDefault(profile, Map.of()).get(checkId));
  }

  /**
   * Prints the table of checks and profiles, in Markdown: B blocks, W warns, N is a notice, a dash
   * is nothing, and a cell in brackets is what the check itself says.
   *
   * @param checks the checks
   * @return a line for each check, with a cell for each profile
   */
  public static String table(List<PrerequisiteCheck> checks) {
    return ProfileTable.of(checks);
  }
}
