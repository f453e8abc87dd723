package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * What rules ask of settings of one kind. Those of its members hang below it, so that one look-up
 * of an element's name finds both what the catalogue knows of it and what is to be asked.
 */
final class Checklist {

  private final SettingFacts facts;
  private final GroupChecklists members;
  private final Oddity[] oddities;

  /** For each oddity the rules about it. */
  private final SettingRule[][] rulesAbout;

  /** The numbers of the rules about settings that depend on each other. */
  private final int[] relationRules;

  /**
   * Makes one of the rules that are concerned: most concern few settings.
   *
   * @param relationRules the numbers of those that are
   */
  Checklist(
      SettingFacts facts,
      GroupChecklists members,
      List<SettingRule> concerned,
      int[] relationRules) {
    List<Oddity> sought = new ArrayList<>();
    List<SettingRule[]> about = new ArrayList<>();
    for (Oddity oddity : Oddity.values()) {
      SettingRule[] rules = thatLookFor(oddity, concerned);
      if (rules.length > 0) {
        sought.add(oddity);
        about.add(rules);
      }
    }
    this.facts = facts;
    this.members = members;
    this.oddities = sought.toArray(new Oddity[0]);
    this.rulesAbout = about.toArray(new SettingRule[0][]);
    this.relationRules = relationRules;
  }

  SettingFacts facts() {
    return facts;
  }

  /** {@return what is asked of the settings within} */
  GroupChecklists members() {
    return members;
  }

  /** Looks at a setting, and keeps it for the rules about settings that depend on each other. */
  void check(KnownSetting setting, Relations relations, LintReport report) {
    for (int i = 0; i < oddities.length; i++) {
      if (oddities[i].isIn(setting)) {
        for (SettingRule rule : rulesAbout[i]) {
          rule.check(setting, report.by(rule));
        }
      }
    }
    for (int rule : relationRules) {
      relations.add(rule, setting);
    }
  }

  private static SettingRule[] thatLookFor(Oddity oddity, List<SettingRule> rules) {
    List<SettingRule> found = new ArrayList<>();
    for (SettingRule rule : rules) {
      if (rule.looksFor() == oddity) {
        found.add(rule);
      }
    }
    return found.toArray(new SettingRule[0]);
  }
}
