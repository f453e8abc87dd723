package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Verdict;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.rules.CauseRole;
import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.CauseRules;
import io.sysprep.diagnose.rules.CauseStage;
import io.sysprep.diagnose.rules.Passage;
import io.sysprep.diagnose.rules.RunEnding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides how a run ended and why.
 *
 * <p>The first failure that the table knows is the root cause; what hands it on is its evidence.
 * Sysprep cuts codes as it hands them on (0x80080005 becomes 5 becomes 0x80070005), so later lines
 * never overrule the first.
 */
final class RunJudge {

  private final CauseRules rules;
  private final RunSoFar run;
  private final EndOfLog endOfLog;
  private final Map<String, CauseAssembler> causes = new LinkedHashMap<>();
  private final Map<String, CauseAssembler> losses = new LinkedHashMap<>();
  private final Map<String, CauseAssembler> warnings = new LinkedHashMap<>();
  private final Map<String, CauseAssembler> benign = new LinkedHashMap<>();
  private final List<LogEntry> unexplained = new ArrayList<>();

  private RunJudge(RunSoFar run, CauseRules rules, EndOfLog endOfLog) {
    this.run = run;
    this.rules = rules;
    this.endOfLog = endOfLog;
  }

  /**
   * Judges a run.
   *
   * @param run what is known of it
   * @param rules the causes
   * @param endOfLog what it means that the log ends where it ends; {@link EndOfLog#GROWING} for a
   *     run that another follows
   */
  static Judgement judge(RunSoFar run, CauseRules rules, EndOfLog endOfLog) {
    RunJudge judge = new RunJudge(run, rules, endOfLog);
    run.clues.all().forEach(judge::sort);
    return judge.decide();
  }

  private void sort(LogEntry entry) {
    Optional<CauseRules.Hit> shown = entry.cause(rules);
    if (shown.isEmpty()) {
      explain(entry);
      return;
    }
    CauseRules.Hit hit = shown.get();
    switch (hit.rule().role()) {
      case CAUSE -> sortCause(entry, hit);
      case LOSS -> group(losses, hit.rule()).show(entry, hit);
      case WARNING -> group(warnings, hit.rule()).show(entry, hit);
      case BENIGN -> group(benign, hit.rule()).show(entry, hit);
      case STOP, SUSPECT, UNSEEN -> {
        // These are not recognized by a line.
      }
    }
  }

  private void sortCause(LogEntry entry, CauseRules.Hit hit) {
    if (entry.isConsequence() && !causes.isEmpty() && !causes.containsKey(hit.rule().id())) {
      root().support(entry);
    } else {
      group(causes, hit.rule()).show(entry, hit);
    }
  }

  private void explain(LogEntry entry) {
    if (entry.isConsequence() && !causes.isEmpty()) {
      root().support(entry);
    } else {
      unexplained.add(entry);
    }
  }

  private CauseAssembler root() {
    return causes.values().iterator().next();
  }

  private CauseAssembler group(Map<String, CauseAssembler> groups, CauseRule rule) {
    return groups.computeIfAbsent(rule.id(), id -> new CauseAssembler(rule, run.file));
  }

  private Judgement decide() {
    if (run.shows(RunSoFar.Sign.TAG_CREATED) && run.ending() == RunEnding.OPEN) {
      return Judgement.without(Verdict.SUCCEEDED, list(losses), list(warnings));
    }
    if (!causes.isEmpty()) {
      return failed(causes);
    }
    if (run.ending() != RunEnding.OPEN && run.isEndingComplete()) {
      return unknownFailure();
    }
    if (run.shows(RunSoFar.Sign.BOOTED)) {
      return Judgement.without(Verdict.SUCCEEDED, list(losses), list(warnings));
    }
    return decideByEndOfLog();
  }

  private Judgement decideByEndOfLog() {
    Map<String, CauseAssembler> stops = ofEnd(CauseRole.STOP);
    if (endOfLog == EndOfLog.STALLED) {
      stops.putAll(ofEnd(CauseRole.SUSPECT));
    }
    if (!stops.isEmpty()) {
      return failed(stops);
    }
    if (!losses.isEmpty()) {
      return failed(losses);
    }
    if (run.hasBegun() || run.ending() != RunEnding.OPEN || !unexplained.isEmpty() || isCut()) {
      return undecided();
    }
    return Judgement.without(
        run.isRelated() ? Verdict.NO_FAILURE : Verdict.NOT_A_SYSPREP_LOG,
        list(benign),
        list(warnings));
  }

  private Judgement undecided() {
    if (!run.isRelated() && !isCut()) {
      return Judgement.without(Verdict.NOT_A_SYSPREP_LOG, List.of(), List.of());
    }
    List<Cause> suspects = new ArrayList<>(list(ofEnd(CauseRole.SUSPECT)));
    suspects.addAll(list(warnings));
    return Judgement.without(Verdict.UNDECIDED, List.of(), suspects);
  }

  private boolean isCut() {
    return run.last().filter(line -> !line.complete()).isPresent();
  }

  private Judgement failed(Map<String, CauseAssembler> found) {
    RetryReason retry = RetryReason.of(run, found.values().iterator().next().rule().stage());
    List<Cause> suspects = new ArrayList<>(found == losses ? List.of() : list(losses));
    suspects.addAll(list(warnings));
    return new Judgement(Verdict.FAILED, list(found), suspects, retry.retry(), retry.text());
  }

  private Judgement unknownFailure() {
    CauseAssembler unknown = UnknownFailure.of(run, unexplained, rules);
    RetryReason retry = RetryReason.of(run, CauseStage.STATE);
    return new Judgement(
        Verdict.FAILED, List.of(unknown.cause()), list(warnings), retry.retry(), retry.text());
  }

  private Map<String, CauseAssembler> ofEnd(CauseRole role) {
    Map<String, CauseAssembler> found = new LinkedHashMap<>();
    Optional<Passage> last = run.lastMessage();
    if (endOfLog == EndOfLog.GROWING || last.isEmpty()) {
      return found;
    }
    for (CauseRules.Hit hit : rules.atEnd(last.get(), run.providers.openedBy())) {
      if (hit.rule().role() == role) {
        group(found, hit.rule()).show(new LogEntry(run.last().orElseThrow()), hit);
      }
    }
    return found;
  }

  private static List<Cause> list(Map<String, CauseAssembler> groups) {
    return list(groups.values());
  }

  private static List<Cause> list(Collection<CauseAssembler> groups) {
    return groups.stream().map(CauseAssembler::cause).toList();
  }
}
