package io.sysprep.testkit.offline;

import io.sysprep.Sysprep;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import java.nio.file.Path;

/** Prints what a preflight says of a Windows in a folder. */
final class PrintPreflight {

  private PrintPreflight() {}

  public static void main(String[] arguments) {
    OfflineMachine machine = OfflineMachine.in(Path.of(arguments[0]));
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenShutDown().build();
    for (CheckResult result : Sysprep.on(machine).preflight(plan).results()) {
      System.out.printf(
          "%-28s %-14s %s%n", result.id(), result.getClass().getSimpleName(), result.text());
    }
  }
}
