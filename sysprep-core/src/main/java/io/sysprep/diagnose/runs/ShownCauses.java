package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.CauseWeight;
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
  private final CauseBook rules;
  private final List<LogEntry> clues;
  private final Map<CauseWeight, Map<String, CauseAssembler>> byRole =
      new EnumMap<>(CauseWeight.class);
  private final List<LogEntry> unexplained = new ArrayList<>();
  private final List<LogEntry> followers = new ArrayList<>();

  private ShownCauses(RunSoFar run, CauseBook rules) {
    this.run = run;
    this.rules = rules;
    this.clues = run.clues.all();
  }

  static ShownCauses of(RunSoFar run, CauseBook rules) {
    ShownCauses shown = new ShownCauses(run, rules);
    for (LogEntry dump : run.refused.dumps()) {
      shown.refuse(dump);
    }
    for (LogEntry clue : shown.clues) {
      shown.sort(clue);
    }
    shown.support();
    return shown;
  }

  /** A dump names the setting: all that other lines say of the answer file is said by it. */
  private void refuse(LogEntry dump) {
    RefusedSetting setting = run.refused.read(dump, pass(dump), clues);
    Optional<CauseBook.Hit> hit = rules.refusing(setting);
    if (hit.isPresent()) {
      group(CauseWeight.CAUSE, hit.get().rule()).show(dump, hit.get());
    }
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
    Optional<CauseBook.Hit> hit = entry.cause(rules);
    if (hit.isPresent()) {
      sort(entry, hit.get());
    } else if (entry.isConsequence()) {
      followers.add(entry);
    } else {
      unexplained.add(entry);
    }
  }

  private void sort(LogEntry entry, CauseBook.Hit hit) {
    CauseRule rule = hit.rule();
    Map<String, CauseAssembler> causes = causes();
    boolean follows = entry.isConsequence() && !causes.containsKey(rule.id());
    if (rule.role() == CauseWeight.CAUSE && follows && !causes.isEmpty()) {
      followers.add(entry);
    } else {
      group(rule.role(), rule).show(entry, hit);
    }
  }

  private CauseAssembler group(CauseWeight role, CauseRule rule) {
    Map<String, CauseAssembler> groups = byRole.get(role);
    if (groups == null) {
      groups = new LinkedHashMap<>();
      byRole.put(role, groups);
    }
    CauseAssembler group = groups.get(rule.id());
    if (group == null) {
      group = new CauseAssembler(rule, run.file);
      groups.put(rule.id(), group);
    }
    return group;
  }

  /** What says that the run failed, and not why, is evidence of the root cause. */
  private void support() {
    if (causes().isEmpty()) {
      unexplained.addAll(followers);
      sortByLine(unexplained);
      return;
    }
    CauseAssembler root = causes().values().iterator().next();
    List<LogEntry> following = new ArrayList<>(followers);
    for (CauseWeight role : List.of(CauseWeight.SYMPTOM, CauseWeight.REASON)) {
      for (CauseAssembler group : of(role).values()) {
        following.addAll(group.entries());
      }
    }
    sortByLine(following);
    for (LogEntry entry : following) {
      root.support(entry);
    }
  }

  private static void sortByLine(List<LogEntry> entries) {
    if (entries.size() > 1) {
      entries.sort(Comparator.comparingInt(entry -> entry.first().number()));
    }
  }

  private Map<String, CauseAssembler> of(CauseWeight role) {
    return byRole.getOrDefault(role, Map.of());
  }

  Map<String, CauseAssembler> causes() {
    return of(CauseWeight.CAUSE);
  }

  Map<String, CauseAssembler> reasons() {
    return of(CauseWeight.REASON);
  }

  /** {@return what says that the run failed, and not why; what says most comes first} */
  Map<String, CauseAssembler> symptoms() {
    Map<String, CauseAssembler> found = of(CauseWeight.SYMPTOM);
    if (found.isEmpty()) {
      return found;
    }
    Map<String, CauseAssembler> sorted = new LinkedHashMap<>();
    found.values().stream()
        .sorted(Comparator.comparingInt(group -> rules.all().indexOf(group.rule())))
        .forEach(group -> sorted.put(group.rule().id(), group));
    return sorted;
  }

  Map<String, CauseAssembler> losses() {
    return of(CauseWeight.LOSS);
  }

  Map<String, CauseAssembler> warnings() {
    return of(CauseWeight.WARNING);
  }

  Map<String, CauseAssembler> benign() {
    return of(CauseWeight.BENIGN);
  }

  /** {@return the errors that no row of the table knows} */
  List<LogEntry> unexplained() {
    return unexplained;
  }
}
