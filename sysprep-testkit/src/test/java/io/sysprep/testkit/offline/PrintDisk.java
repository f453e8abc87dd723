package io.sysprep.testkit.offline;

import io.sysprep.Sysprep;
import io.sysprep.machine.MachineView;
import io.sysprep.offline.DiskVerification;
import io.sysprep.offline.Leftover;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.testkit.FakeWindows;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints what is said of the Windows in a folder: {@code preflight}, {@code verdict}, or {@code
 * left}; {@code replay} is a preflight of the machine in a snapshot's file. To hold its time
 * against, {@code fake} is a preflight of a fake machine, and {@code empty} one without checks.
 */
final class PrintDisk {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenShutDown().build();

  private PrintDisk() {}

  public static void main(String[] arguments) {
    switch (arguments[0]) {
      case "preflight" -> print(Sysprep.on(disk(arguments[1])).preflight(PLAN));
      case "replay" ->
          print(Sysprep.on(MachineSnapshot.read(Path.of(arguments[1])).view()).preflight(PLAN));
      case "fake" -> print(Sysprep.on(FakeWindows.windows10().build()).preflight(PLAN));
      case "verdict" -> verdict(disk(arguments[1]).verify());
      case "left" -> left(disk(arguments[1]).verify().leftBehind().finds());
      default -> empty(FakeWindows.windows10().build().view());
    }
  }

  private static OfflineMachine disk(String folder) {
    return OfflineMachine.in(Path.of(folder));
  }

  private static void print(PreflightReport report) {
    for (CheckResult result : report.results()) {
      System.out.println(
          result.id() + "\t" + result.getClass().getSimpleName() + "\t" + result.text());
    }
  }

  private static void verdict(DiskVerification verdict) {
    System.out.println(verdict.standing() + "\t" + verdict.summary());
  }

  private static void left(List<Leftover> finds) {
    finds.forEach(
        found -> System.out.println(found.kind() + "\t" + found.id() + "\t" + found.place()));
  }

  private static void empty(MachineView machine) {
    System.out.println(
        Sysprep.on(machine).withOnlyChecks(List.of()).preflight(PLAN).results().size());
  }
}
