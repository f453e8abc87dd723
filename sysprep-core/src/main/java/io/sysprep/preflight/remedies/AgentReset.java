package io.sysprep.preflight.remedies;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.examination.AutomaticRemedy;
import io.sysprep.preflight.examination.RemedyBench;
import io.sysprep.preflight.examination.RemedyNeed;
import io.sysprep.preflight.examination.RemedyWork;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes an agent forget the machine, as its documentation says: rows of the table {@code
 * agent-resets.tsv}.
 *
 * @param id the remedy
 * @param rows what is done, in order
 */
record AgentReset(String id, List<Row> rows) implements AutomaticRemedy {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  static List<AgentReset> all() {
    List<Row> table = Table.of(AgentReset.class, "agent-resets.tsv");
    return table.stream()
        .map(row -> row.cell(0))
        .distinct()
        .map(id -> new AgentReset(id, table.stream().filter(it -> it.cell(0).equals(id)).toList()))
        .toList();
  }

  /** What a row does, and to what. */
  private record Step(String text, RemedyWork work) {}

  @Override
  public RemedyDescription description() {
    return StandardRemedies.described(id);
  }

  @Override
  public RemedyNeed examine(PreflightFacts facts) {
    List<Step> steps = rows.stream().flatMap(row -> step(row, facts).stream()).toList();
    return steps.isEmpty()
        ? new RemedyNeed.NotNeeded("There is nothing that the agent knows this machine by.")
        : new RemedyNeed.Needed(
            steps.stream()
                .map(Step::text)
                .collect(Collectors.joining(", ", service() + " will be stopped; ", ".")),
            bench -> {
              new ServiceSwitch(bench).stop(service());
              for (Step step : steps) {
                step.work.on(bench);
              }
            });
  }

  private String service() {
    return rows.get(0).cell(1);
  }

  private static Optional<Step> step(Row row, PreflightFacts facts) {
    String where = row.cell(3);
    return switch (row.cell(2)) {
      case "file" -> fileStep(facts, where);
      case "value" -> valueStep(facts.machine(), RegistryKey.localMachine(where), row.cell(4));
      case "sub-keys" -> keysStep(facts.machine(), RegistryKey.localMachine(where));
      case "program" -> programStep(facts, where, row.cell(4), row.cell(5));
      default ->
          throw new IllegalStateException("agent-resets.tsv, line " + row.line() + ": what is it?");
    };
  }

  private static Optional<Step> fileStep(PreflightFacts facts, String where) {
    return Optional.of(facts.expanded(where))
        .filter(path -> facts.machine().files().info(path).isPresent())
        .map(path -> new Step("delete " + path, bench -> new TakenAway(bench).file(path)));
  }

  private static Optional<Step> valueStep(MachineView view, RegistryKey key, String name) {
    return view.registry()
        .value(key, name)
        .map(
            value ->
                new Step(
                    "delete " + key + "\\" + name, bench -> new TakenAway(bench).value(key, name)));
  }

  private static Optional<Step> keysStep(MachineView view, RegistryKey key) {
    List<String> names = view.registry().subKeys(key).orElse(List.of());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Step(
                "delete what is below " + key,
                bench -> names.forEach(name -> new TakenAway(bench).key(key.child(name)))));
  }

  /** A program is run where its trace is there, and has to take the trace away. */
  private static Optional<Step> programStep(
      PreflightFacts facts, String program, String argument, String trace) {
    ProgramLaunch launch =
        new ProgramLaunch(facts.expanded(program), List.of(argument), Optional.empty());
    return isThere(facts.machine(), facts, trace)
        ? Optional.of(
            new Step("run " + launch.commandLine(), bench -> run(bench, launch, facts, trace)))
        : Optional.empty();
  }

  private static void run(
      RemedyBench bench, ProgramLaunch launch, PreflightFacts facts, String trace)
      throws InterruptedException {
    bench.stays("What " + launch.program().fileName() + " has reset is not put back.");
    bench.run(launch, LIMIT);
    bench.await(
        trace + " to be gone", Duration.ZERO, () -> !isThere(bench.machine().view(), facts, trace));
  }

  private static boolean isThere(MachineView view, PreflightFacts facts, String path) {
    return view.files().info(facts.expanded(path)).isPresent();
  }
}
