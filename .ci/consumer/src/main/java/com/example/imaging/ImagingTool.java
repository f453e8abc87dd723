package com.example.imaging;

import io.sysprep.Sysprep;
import io.sysprep.machine.Machine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import java.util.function.Consumer;

/** Seals one machine, and says why if it cannot. */
public final class ImagingTool {

  private final Consumer<String> screen;

  public ImagingTool(Consumer<String> screen) {
    this.screen = screen;
  }

  public static void main(String[] arguments) {
    try (Machine machine = Machine.local()) {
      System.exit(new ImagingTool(System.out::println).seal(machine) ? 0 : 1);
    }
  }

  public boolean seal(Machine machine) {
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenShutDown().build();
    PreflightReport report = Sysprep.on(machine).preflight(plan);
    if (!report.isReady()) {
      report.blockers().forEach(blocker -> screen.accept(blocker.id() + ": " + blocker.text()));
      return false;
    }
    RunResult result = Sysprep.on(machine).run(plan, event -> screen.accept(event.toString()));
    screen.accept(result.summary());
    return result.isSealed();
  }
}
