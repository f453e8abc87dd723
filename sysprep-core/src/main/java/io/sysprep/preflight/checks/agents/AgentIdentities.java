package io.sysprep.preflight.checks.agents;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.checks.tabled.FilesByName;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Products that know a machine by something that a clone has, too; the table {@code
 * agent-identities.tsv} says what and what to do.
 */
final class AgentIdentities implements PrerequisiteCheck {

  private static final List<Row> AGENTS = Table.of(AgentIdentities.class, "agent-identities.tsv");

  private final String id;
  private final String title;
  private final CheckDescription.Worst worst;

  AgentIdentities(String id, String title, CheckDescription.Worst worst) {
    this.id = id;
    this.title = title;
    this.worst = worst;
  }

  @Override
  public CheckDescription description() {
    return CheckDescription.of(id, title)
        .because(
            "Generalizing does not clear what an agent knows itself by: clones fight for one identity at its server.")
        .atWorst(worst)
        .reads(Port.REGISTRY, Port.FILES, Port.SYSTEM)
        .remediedBy("Do for each product what is said of it, last of all before the seal.")
        .describedAt("https://github.com/EUCweb/BIS-F");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<Row> found =
        AGENTS.stream().filter(row -> row.cell(0).equals(id) && isThere(row, facts)).toList();
    if (found.isEmpty()) {
      return Finding.passed("None of the products that are known has an identity here.");
    }
    String text =
        found.stream()
            .map(row -> row.cell(1) + " (" + row.cell(3) + ")")
            .distinct()
            .collect(Collectors.joining(", ", "Identities of this machine: ", "."));
    String remedy =
        found.stream()
            .map(row -> row.cell(1) + ": " + row.cell(5) + ".")
            .distinct()
            .collect(Collectors.joining(" "));
    return (worst == CheckDescription.Worst.NOTICE ? Finding.notice(text) : Finding.warning(text))
        .remediedBy(remedy)
        .naming("products", found.stream().map(row -> row.cell(1)).distinct().toList());
  }

  private static boolean isThere(Row row, PreflightFacts facts) {
    return switch (row.cell(2)) {
      case "file" -> !FilesByName.found(facts, row.cell(3)).isEmpty();
      case "value" ->
          facts
              .machine()
              .registry()
              .value(RegistryKey.localMachine(row.cell(3)), row.cell(4))
              .isPresent();
      default ->
          throw new IllegalStateException(
              "agent-identities.tsv, line " + row.line() + ": " + row.cell(2));
    };
  }
}
