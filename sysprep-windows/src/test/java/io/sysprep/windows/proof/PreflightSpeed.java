package io.sysprep.windows.proof;

import io.sysprep.Sysprep;
import io.sysprep.machine.Machine;
import io.sysprep.plan.SysprepPlan;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times a full preflight against a script that asks the same facts by reg.exe, sc.exe, wmic, whoami
 * and slmgr.vbs, one after the other, as other tools do; prints, and judges nothing.
 */
final class PreflightSpeed {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenShutDown().build();
  private static final int WARM_RUNS = 7;

  private PreflightSpeed() {}

  /**
   * Measures.
   *
   * @return the table, line by line
   */
  static List<String> measure() throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (Machine machine = Machine.local()) {
      Duration opening = since(start);
      Duration first = time(machine);
      Duration warm = warm(machine);
      int programs = StartedPrograms.during(() -> time(machine)).size();
      List<List<String>> commands = commands(machine);
      Duration script = script(commands);
      return List.of(
          "speed   opening the machine: " + millis(opening),
          "speed   full preflight, first: " + millis(first) + ", warm: " + millis(warm),
          "speed   programs started by a preflight: " + programs,
          "speed   script of " + commands.size() + " commands: " + millis(script),
          "speed   the script takes "
              + times(script, first)
              + " times as long as the first, "
              + times(script, opening.plus(first))
              + " times opening and first together, "
              + times(script, warm)
              + " times the warm");
    }
  }

  private static Duration time(Machine machine) {
    long start = System.nanoTime();
    Object ignored = Sysprep.on(machine).preflight(PLAN);
    return since(start);
  }

  private static Duration warm(Machine machine) {
    List<Duration> times = new ArrayList<>();
    for (int run = 0; run < WARM_RUNS; run++) {
      times.add(time(machine));
    }
    return times.stream().sorted().toList().get(WARM_RUNS / 2);
  }

  private static List<List<String>> commands(Machine machine) {
    CommandsForTheSameFacts facts = new CommandsForTheSameFacts();
    Object ignored = Sysprep.on(OtherViews.telling(machine.view(), facts::ask)).preflight(PLAN);
    return facts.commands();
  }

  private static Duration script(List<List<String>> commands)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    for (List<String> command : commands) {
      int ignored =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start()
              .waitFor();
    }
    return since(start);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static String millis(Duration duration) {
    return duration.toMillis() + " ms";
  }

  private static String times(Duration large, Duration small) {
    return String.format(Locale.ROOT, "%.1f", (double) large.toNanos() / small.toNanos());
  }
}
