package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Verdict;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.lines.LogLine;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.CauseStage;
import io.sysprep.diagnose.rules.CauseWeight;
import io.sysprep.diagnose.rules.Passage;
import io.sysprep.diagnose.rules.RunEnding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides how a run ended and why.
 *
 * <p>The first failure that the table knows is the root cause; what hands it on is its evidence.
 * Sysprep cuts codes as it hands them on (0x80080005 becomes 5 becomes 0x80070005), so later lines
 * never overrule the first. A line that says that the run failed and not why decides only where no
 * line says why; and a stage that went well never outweighs a failure.
 */
final class RunJudge {

  private final CauseBook rules;
  private final RunSoFar run;
  private final EndOfLog endOfLog;
  private final ShownCauses shown;

  private RunJudge(RunSoFar run, CauseBook rules, EndOfLog endOfLog) {
    this.run = run;
    this.rules = rules;
    this.endOfLog = endOfLog;
    this.shown = ShownCauses.of(run, rules);
  }

  /**
   * Judges a run.
   *
   * @param run what is known of it
   * @param rules the causes
   * @param endOfLog what it means that the log ends where it ends; {@link EndOfLog#GROWING} for a
   *     run that another follows
   */
  static Judgement judge(RunSoFar run, CauseBook rules, EndOfLog endOfLog) {
    return new RunJudge(run, rules, endOfLog).decide();
  }

  private Judgement decide() {
    if (run.shows(RunSoFar.Sign.TAG_CREATED) && run.ending() == RunEnding.OPEN) {
      return succeeded();
    }
    if (!shown.causes().isEmpty()) {
      return failed(shown.causes(), true);
    }
    if (hasFailed()) {
      return unexplained();
    }
    if (hasGoneThrough()) {
      return succeeded();
    }
    return decideByEndOfLog();
  }

  private boolean hasFailed() {
    boolean gaveUp = run.ending() != RunEnding.OPEN && run.isEndingComplete();
    return gaveUp || run.shows(RunSoFar.Sign.GAVE_WAY) || !shown.symptoms().isEmpty();
  }

  /** Of a log's own lines only the boot's end counts; what people quote has no beginning. */
  private boolean hasGoneThrough() {
    boolean quoted = run.started().isEmpty() && !run.shows(RunSoFar.Sign.BOOT_STARTED);
    return run.shows(RunSoFar.Sign.BOOTED) || (quoted && run.shows(RunSoFar.Sign.STAGE_DONE));
  }

  private Judgement succeeded() {
    return Judgement.without(Verdict.SUCCEEDED, list(shown.losses()), list(shown.warnings()));
  }

  /** The reason why, else the provider that failed, else what there is. */
  private Judgement unexplained() {
    if (!shown.reasons().isEmpty()) {
      return failed(shown.reasons(), true);
    }
    boolean provider = run.providers.failed().isPresent();
    if (!provider && !shown.symptoms().isEmpty()) {
      Map<String, CauseAssembler> symptoms = shown.symptoms();
      shown.unexplained().forEach(symptoms.values().iterator().next()::support);
      return failed(symptoms, false);
    }
    CauseAssembler unknown = UnknownFailure.of(run, shown, rules);
    return failed(Map.of(UnknownFailure.ID, unknown), provider);
  }

  private Judgement decideByEndOfLog() {
    Map<String, CauseAssembler> stops = ofEnd(CauseWeight.STOP);
    if (endOfLog == EndOfLog.STALLED) {
      stops.putAll(ofEnd(CauseWeight.SUSPECT));
    }
    if (!stops.isEmpty()) {
      return failed(stops, true);
    }
    if (!shown.losses().isEmpty()) {
      return failed(shown.losses(), true);
    }
    if (isOpen()) {
      return undecided();
    }
    return Judgement.without(
        run.isRelated() ? Verdict.NO_FAILURE : Verdict.NOT_A_SYSPREP_LOG,
        list(shown.benign()),
        list(shown.warnings()));
  }

  private boolean isOpen() {
    return run.hasBegun()
        || run.ending() != RunEnding.OPEN
        || !shown.unexplained().isEmpty()
        || isCut();
  }

  private Judgement undecided() {
    if (!run.isRelated() && !isCut()) {
      return Judgement.without(Verdict.NOT_A_SYSPREP_LOG, List.of(), List.of());
    }
    List<Cause> suspects = new ArrayList<>(list(ofEnd(CauseWeight.SUSPECT)));
    suspects.addAll(list(shown.warnings()));
    return Judgement.without(Verdict.UNDECIDED, List.of(), suspects);
  }

  private boolean isCut() {
    return run.last().isPresent() && !run.last().get().complete();
  }

  private Judgement failed(Map<String, CauseAssembler> found, boolean explained) {
    CauseStage strikes = found.values().iterator().next().rule().stage();
    RetryReason retry = RetryReason.of(run, strikes);
    List<Cause> suspects =
        new ArrayList<>(found == shown.losses() ? List.of() : list(shown.losses()));
    suspects.addAll(list(shown.warnings()));
    return new Judgement(
        Verdict.FAILED, list(found), suspects, retry.retry(), retry.text(), explained);
  }

  private Map<String, CauseAssembler> ofEnd(CauseWeight role) {
    Map<String, CauseAssembler> found = new LinkedHashMap<>();
    Optional<Passage> last = run.lastMessage();
    if (endOfLog == EndOfLog.GROWING || last.isEmpty()) {
      return found;
    }
    LogLine line = run.last().orElseThrow();
    for (CauseBook.Hit hit : rules.atEnd(last.get(), run.providers.openedBy())) {
      if (hit.rule().role() == role) {
        found
            .computeIfAbsent(hit.rule().id(), id -> new CauseAssembler(hit.rule(), run.file))
            .show(new LogEntry(line), hit);
      }
    }
    return found;
  }

  private static List<Cause> list(Map<String, CauseAssembler> groups) {
    List<Cause> causes = new ArrayList<>();
    for (CauseAssembler group : groups.values()) {
      causes.add(group.cause());
    }
    return List.copyOf(causes);
  }
}
