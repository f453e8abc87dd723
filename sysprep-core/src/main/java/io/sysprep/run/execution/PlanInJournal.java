package io.sysprep.run.execution;

import io.sysprep.plan.SeverityChange;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.RunStep;
import io.sysprep.run.traces.Journal;
import java.util.stream.Stream;

/** Writes down what a plan lets a run overlook, and why, for those who read the journal later. */
final class PlanInJournal {

  private PlanInJournal() {}

  static void write(SysprepPlan plan, Journal journal) {
    plan.waivers().stream()
        .map(waiver -> "waived " + waiver.checkId() + ": " + waiver.reason())
        .forEach(text -> journal.write(RunStep.BEGIN, text));
    journal.write(RunStep.BEGIN, "destination " + plan.destination().id());
    Stream.concat(plan.severityChanges().stream(), plan.destination().changes().stream())
        .map(PlanInJournal::told)
        .forEach(text -> journal.write(RunStep.BEGIN, text));
  }

  private static String told(SeverityChange change) {
    return "severity of " + change.checkId() + ": " + change.severity() + ": " + change.reason();
  }
}
