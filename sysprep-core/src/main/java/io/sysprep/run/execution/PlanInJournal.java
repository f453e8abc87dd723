package io.sysprep.run.execution;

import io.sysprep.plan.SeverityChange;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Waiver;
import io.sysprep.run.RunStep;
import io.sysprep.run.traces.Journal;
import java.util.List;

/** Writes down what a plan lets a run overlook, and why, for those who read the journal later. */
final class PlanInJournal {

  private PlanInJournal() {}

  static void write(SysprepPlan plan, Journal journal) {
    for (Waiver waiver : plan.waivers()) {
      journal.write(RunStep.BEGIN, "waived " + waiver.checkId() + ": " + waiver.reason());
    }
    journal.write(RunStep.BEGIN, "destination " + plan.destination().id());
    write(plan.severityChanges(), journal);
    write(plan.destination().changes(), journal);
  }

  private static void write(List<SeverityChange> changes, Journal journal) {
    for (SeverityChange change : changes) {
      String judged = change.checkId() + ": " + change.severity() + ": " + change.reason();
      journal.write(RunStep.BEGIN, "severity of " + judged);
    }
  }
}
