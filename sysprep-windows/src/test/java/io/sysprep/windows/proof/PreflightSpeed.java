package io.sysprep.windows.proof;

import io.sysprep.Sysprep;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineView;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.Preflight;
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
      MachineView view = machine.view();
      Preflight preflight = Preflight.of(Sysprep.on(machine).checks());
      Duration first = time(preflight, view);
      Duration warm = warm(preflight, view);
      List<List<String>> commands = commands(preflight, view);
      Duration script = script(commands);
      return List.of(
          "speed   opening the machine: " + millis(opening),
          "speed   full preflight, first: " + millis(first) + ", warm: " + millis(warm),
          "speed   script of " + commands.size() + " commands: " + millis(script),
          String.format(
              Locale.ROOT,
              "speed   the script takes %.1f times as long as the first, %.1f times the warm",
              ratio(script, first),
              ratio(script, warm)));
    }
  }

  private static Duration time(Preflight preflight, MachineView view) {
    long start = System.nanoTime();
    Object ignored = preflight.examine(view, PLAN);
    return since(start);
  }

  private static Duration warm(Preflight preflight, MachineView view) {
    List<Duration> times = new ArrayList<>();
    for (int run = 0; run < WARM_RUNS; run++) {
      times.add(time(preflight, view));
    }
    return times.stream().sorted().toList().get(WARM_RUNS / 2);
  }

  private static List<List<String>> commands(Preflight preflight, MachineView view) {
    CommandsForTheSameFacts facts = new CommandsForTheSameFacts();
    Object ignored = preflight.examine(OtherViews.telling(view, facts::ask), PLAN);
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

  private static double ratio(Duration large, Duration small) {
    return (double) large.toNanos() / small.toNanos();
  }
}
