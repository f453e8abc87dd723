package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.rules.CauseRole;
import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.CauseRules;
import io.sysprep.diagnose.rules.RefusedSetting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines of a run show, sorted by what it may do to the verdict. */
final class ShownCauses {

  private static final String SPECIALIZE = "specialize";

  private final RunSoFar run;
  private final CauseRules rules;
  private final List<LogEntry> clues;
  private final Map<CauseRole, Map<String, CauseAssembler>> byRole = new EnumMap<>(CauseRole.class);
  private final List<LogEntry> unexplained = new ArrayList<>();
  private final List<LogEntry> followers = new ArrayList<>();

  private ShownCauses(RunSoFar run, CauseRules rules) {
    this.run = run;
    this.rules = rules;
    this.clues = run.clues.all();
  }

  static ShownCauses of(RunSoFar run, CauseRules rules) {
    ShownCauses shown = new ShownCauses(run, rules);
    run.refused.dumps().forEach(shown::refuse);
    shown.clues.forEach(shown::sort);
    shown.support();
    return shown;
  }

  /** A dump names the setting: all that other lines say of the answer file is said by it. */
  private void refuse(LogEntry dump) {
    RefusedSetting setting = run.refused.read(dump, pass(dump), clues);
    Optional<CauseRules.Hit> hit = rules.refusing(setting);
    hit.ifPresent(shown -> group(CauseRole.CAUSE, shown.rule()).show(dump, shown));
  }

  /** The program that dumps tells the pass, where the run does not. */
  private String pass(LogEntry dump) {
    String text = dump.passage().folded();
    if (text.startsWith("[oobeldr.exe]")) {
      return "oobeSystem";
    }
    if (text.startsWith("[sysprep.exe]")) {
      return "generalize";
    }
    if (!run.pass().isEmpty()) {
      return run.pass();
    }
    return text.startsWith("[setup.exe]") && run.shows(RunSoFar.Sign.OF_BOOT) ? SPECIALIZE : "";
  }

  private void sort(LogEntry entry) {
    Optional<CauseRules.Hit> hit = entry.cause(rules);
    if (hit.isPresent()) {
      sort(entry, hit.get());
    } else if (entry.isConsequence()) {
      followers.add(entry);
    } else {
      unexplained.add(entry);
    }
  }

  private void sort(LogEntry entry, CauseRules.Hit hit) {
    CauseRule rule = hit.rule();
    Map<String, CauseAssembler> causes = causes();
    boolean follows = entry.isConsequence() && !causes.containsKey(rule.id());
    if (rule.role() == CauseRole.CAUSE && follows && !causes.isEmpty()) {
      followers.add(entry);
    } else {
      group(rule.role(), rule).show(entry, hit);
    }
  }

  private CauseAssembler group(CauseRole role, CauseRule rule) {
    return byRole
        .computeIfAbsent(role, r -> new LinkedHashMap<>())
        .computeIfAbsent(rule.id(), id -> new CauseAssembler(rule, run.file));
  }

  /** What says that the run failed, and not why, is evidence of the root cause. */
  private void support() {
    Optional<CauseAssembler> root = causes().values().stream().findFirst();
    if (root.isEmpty()) {
      unexplained.addAll(followers);
      unexplained.sort(Comparator.comparingInt(entry -> entry.first().number()));
      return;
    }
    List<LogEntry> following = new ArrayList<>(followers);
    for (CauseRole role : List.of(CauseRole.SYMPTOM, CauseRole.REASON)) {
      of(role).values().forEach(group -> following.addAll(group.entries()));
    }
    following.sort(Comparator.comparingInt(entry -> entry.first().number()));
    following.forEach(root.get()::support);
  }

  private Map<String, CauseAssembler> of(CauseRole role) {
    return byRole.getOrDefault(role, Map.of());
  }

  Map<String, CauseAssembler> causes() {
    return of(CauseRole.CAUSE);
  }

  Map<String, CauseAssembler> reasons() {
    return of(CauseRole.REASON);
  }

  /** {@return what says that the run failed, and not why; what says most comes first} */
  Map<String, CauseAssembler> symptoms() {
    Map<String, CauseAssembler> sorted = new LinkedHashMap<>();
    of(CauseRole.SYMPTOM).values().stream()
        .sorted(Comparator.comparingInt(group -> rules.all().indexOf(group.rule())))
        .forEach(group -> sorted.put(group.rule().id(), group));
    return sorted;
  }

  Map<String, CauseAssembler> losses() {
    return of(CauseRole.LOSS);
  }

  Map<String, CauseAssembler> warnings() {
    return of(CauseRole.WARNING);
  }

  Map<String, CauseAssembler> benign() {
    return of(CauseRole.BENIGN);
  }

  /** {@return the errors that no row of the table knows} */
  List<LogEntry> unexplained() {
    return unexplained;
  }
}
