package io.sysprep.unattend.lint.rules;

import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.lint.Rule;
import io.sysprep.unattend.lint.RuleWalk;
import io.sysprep.unattend.lint.rules.accounts.RulesOnAccounts;
import io.sysprep.unattend.lint.rules.disks.RulesOnDisks;
import io.sysprep.unattend.lint.rules.secrets.RulesOnSecrets;
import io.sysprep.unattend.lint.rules.settings.RulesOnSettings;
import io.sysprep.unattend.lint.rules.setup.RulesOnSetup;
import io.sysprep.unattend.lint.rules.structure.RulesOnStructure;
import io.sysprep.unattend.lint.rules.values.RulesOnValues;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that every answer file is held to: those of all rooms. */
public final class StandardRules {

  private static final List<Rule> ALL = all();
  private static final RuleWalk WALK = new RuleWalk(ALL);
  private static final Set<String> IN_OWN_WORDS = inOwnWords();

  private StandardRules() {}

  /**
   * Applies every rule to a file.
   *
   * @param root the file's outermost element
   * @param use what it is meant for
   * @return the problems in the order of the file, unmodifiable
   */
  public static List<AnswerFileProblem> problemsIn(XmlElement root, IntendedUse use) {
    return WALK.over(root, use);
  }

  /**
   * Tells whether the messages of a rule quote nothing of a file.
   *
   * @param ruleId the rule; one from outside may quote
   * @return false where they may
   */
  public static boolean isInOwnWords(String ruleId) {
    return IN_OWN_WORDS.contains(ruleId);
  }

  /** {@return what every rule says of itself, in the order of their ids, unmodifiable} */
  public static List<AnswerFileRule> descriptions() {
    return ALL.stream()
        .map(Rule::description)
        .sorted(Comparator.comparing(AnswerFileRule::id))
        .toList();
  }

  private static Set<String> inOwnWords() {
    Set<String> ids = new HashSet<>();
    for (Rule rule : ALL) {
      if (!rule.quotesFile()) {
        ids.add(rule.description().id());
      }
    }
    return ids;
  }

  static List<Rule> all() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(RulesOnAccounts.all());
    rules.addAll(RulesOnDisks.all());
    rules.addAll(RulesOnSecrets.all());
    rules.addAll(RulesOnSettings.all());
    rules.addAll(RulesOnSetup.all());
    rules.addAll(RulesOnStructure.all());
    rules.addAll(RulesOnValues.all());
    return List.copyOf(rules);
  }
}
