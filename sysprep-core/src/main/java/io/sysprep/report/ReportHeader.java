package io.sysprep.report;

import io.sysprep.machine.MachineView;
import io.sysprep.plan.SysprepPlan;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What an archived report has to say of itself: which machine, when, for which plan, and by which
 * versions.
 *
 * @param at when it was taken, by the machine's clock
 * @param sdk the version of this library; {@code unversioned} where it was not packed
 * @param jvm the Java that it ran in, such as {@code 17.0.15 (Debian)}
 * @param machine the machine; empty for logs and files without one
 * @param plan the plan; empty where there is none
 */
public record ReportHeader(
    Instant at,
    String sdk,
    String jvm,
    Optional<ReportedMachine> machine,
    Optional<SysprepPlan> plan) {

  /** Requires all of it. */
  public ReportHeader {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(sdk, "sdk");
    Objects.requireNonNull(jvm, "jvm");
    Objects.requireNonNull(machine, "machine");
    Objects.requireNonNull(plan, "plan");
  }

  /**
   * Makes the header of a report about a machine, as it is now.
   *
   * @param machine the machine
   * @return the header, without a plan
   */
  public static ReportHeader of(MachineView machine) {
    return new ReportHeader(
        machine.clock().instant(),
        Versions.sdk(),
        Versions.jvm(),
        Optional.of(ReportedMachine.of(machine.system())),
        Optional.empty());
  }

  /**
   * Makes the header of a report about logs or files that came without a machine.
   *
   * @param at when it was taken
   * @return the header, without a plan
   */
  public static ReportHeader withoutMachine(Instant at) {
    return new ReportHeader(at, Versions.sdk(), Versions.jvm(), Optional.empty(), Optional.empty());
  }

  /**
   * Names the plan.
   *
   * @param newPlan the plan that the results are about
   * @return a header with it
   */
  public ReportHeader about(SysprepPlan newPlan) {
    return new ReportHeader(at, sdk, jvm, machine, Optional.of(newPlan));
  }
}
