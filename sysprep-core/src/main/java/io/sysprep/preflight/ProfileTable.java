package io.sysprep.preflight;

import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.Destination;
import java.util.List;
import java.util.stream.Collectors;

/** Prints checks by profiles. */
final class ProfileTable {

  private ProfileTable() {}

  static String of(List<PrerequisiteCheck> checks) {
    List<String> profiles = Destination.known().stream().map(Destination::id).toList();
    StringBuilder table = new StringBuilder("| check |");
    profiles.forEach(profile -> table.append(' ').append(profile).append(" |"));
    table.append("\n|---|").append("---|".repeat(profiles.size())).append('\n');
    checks.forEach(check -> table.append(line(check, profiles)));
    return table.toString();
  }

  private static String line(PrerequisiteCheck check, List<String> profiles) {
    return profiles.stream()
        .map(profile -> cell(check.description(), profile))
        .collect(Collectors.joining(" | ", "| `" + check.id() + "` | ", " |\n"));
  }

  private static String cell(CheckDescription check, String profile) {
    return DestinationProfiles.rule(profile, check.id())
        .map(rule -> letter(rule.severity()))
        .orElseGet(() -> "(" + letter(CheckSeverity.valueOf(check.worst().name())) + ")");
  }

  private static String letter(CheckSeverity severity) {
    return severity == CheckSeverity.OFF ? "-" : severity.name().substring(0, 1);
  }
}
