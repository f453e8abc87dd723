package io.sysprep.unattend;

import io.sysprep.unattend.lint.rules.StandardRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules that answer files are held to: those of the library, and what a caller adds and
 * silences.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * AnswerFileRuleSet ours =
 *     AnswerFileRuleSet.standard()
 *         .with(new OwnerNamed())
 *         .silencing("plain-password", "the lab's passwords are on the wall");
 * List<AnswerFileProblem> problems = file.problems(IntendedUse.unstated().forSysprep(), ours);
 * PreflightReport report = Sysprep.on(machine).withAnswerFileRules(ours).preflight(plan);
 * }</pre>
 */
public final class AnswerFileRuleSet {

  private static final AnswerFileRuleSet STANDARD = new AnswerFileRuleSet(List.of(), Map.of());

  private final List<AnswerFileCheck> checks;
  private final Map<String, String> reasons;

  private AnswerFileRuleSet(List<AnswerFileCheck> checks, Map<String, String> reasons) {
    this.checks = checks;
    this.reasons = reasons;
  }

  /** {@return the rules of the library, none of them silenced} */
  public static AnswerFileRuleSet standard() {
    return STANDARD;
  }

  /**
   * Adds a rule from outside.
   *
   * @param check the rule
   * @return the rules with it
   * @throws IllegalArgumentException if a rule has its id already
   */
  public AnswerFileRuleSet with(AnswerFileCheck check) {
    if (rule(check.rule().id()).isPresent()) {
      throw new IllegalArgumentException("Two rules have the id " + check.rule().id());
    }
    List<AnswerFileCheck> more = new ArrayList<>(checks);
    more.add(check);
    return new AnswerFileRuleSet(List.copyOf(more), reasons);
  }

  /**
   * Silences a rule: its problems are counted and not reported.
   *
   * @param ruleId the rule, which must be one of {@link #all()}
   * @param reason why, for the report
   * @return the rules without it
   * @throws IllegalArgumentException if no rule has the id, or the reason is blank
   */
  public AnswerFileRuleSet silencing(String ruleId, String reason) {
    if (rule(ruleId).isEmpty()) {
      throw new IllegalArgumentException("No rule has the id " + ruleId);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Rule " + ruleId + " is silenced without a reason");
    }
    Map<String, String> more = new TreeMap<>(reasons);
    more.put(ruleId, reason);
    return new AnswerFileRuleSet(checks, more);
  }

  /** {@return what every rule says of itself, silenced ones too, in the order of their ids} */
  public List<AnswerFileRule> all() {
    List<AnswerFileRule> rules = new ArrayList<>(StandardRules.descriptions());
    for (AnswerFileCheck check : checks) {
      rules.add(check.rule());
    }
    rules.sort(Comparator.comparing(AnswerFileRule::id));
    return List.copyOf(rules);
  }

  /**
   * Finds a rule.
   *
   * @param id its id, in kebab case
   * @return what it says of itself; empty when no rule has the id
   */
  public Optional<AnswerFileRule> rule(String id) {
    return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Applies the rules; without rules from outside and silenced ones there is nothing to sort. */
  AnswerFileReport examine(AnswerFile file, IntendedUse use) {
    List<AnswerFileProblem> found = StandardRules.problemsIn(file.root(), use);
    if (checks.isEmpty() && reasons.isEmpty()) {
      return new AnswerFileReport(found, List.of());
    }
    List<AnswerFileProblem> all = new ArrayList<>(found);
    for (AnswerFileCheck check : checks) {
      all.addAll(problemsOf(check, file, use));
    }
    all.sort(
        Comparator.comparingInt(AnswerFileProblem::line)
            .thenComparingInt(AnswerFileProblem::column)
            .thenComparing(AnswerFileProblem::ruleId));
    return sorted(all);
  }

  private static List<AnswerFileProblem> problemsOf(
      AnswerFileCheck check, AnswerFile file, IntendedUse use) {
    List<AnswerFileProblem> problems = check.examine(file, use);
    for (AnswerFileProblem problem : problems) {
      if (!problem.ruleId().equals(check.rule().id())) {
        throw new IllegalStateException(
            "Rule " + check.rule().id() + " reports a problem of rule " + problem.ruleId());
      }
    }
    return problems;
  }

  private AnswerFileReport sorted(List<AnswerFileProblem> all) {
    List<AnswerFileProblem> reported = new ArrayList<>();
    Map<String, Integer> unreported = new TreeMap<>();
    for (AnswerFileProblem problem : all) {
      if (reasons.containsKey(problem.ruleId())) {
        unreported.merge(problem.ruleId(), 1, Integer::sum);
      } else {
        reported.add(problem);
      }
    }
    List<SilencedRule> silenced =
        reasons.entrySet().stream()
            .map(
                reason ->
                    new SilencedRule(
                        reason.getKey(),
                        reason.getValue(),
                        unreported.getOrDefault(reason.getKey(), 0)))
            .toList();
    return new AnswerFileReport(reported, silenced);
  }
}
