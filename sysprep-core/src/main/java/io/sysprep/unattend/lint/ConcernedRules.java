package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.ArrayList;
import java.util.List;

/** The rules that look at settings of one kind, those about an oddity behind it. */
final class ConcernedRules {

  private final Oddity[] oddities;

  /** For each oddity the rules about it. */
  private final SettingRule[][] rulesAbout;

  private final RelationRule[] relationRules;

  private ConcernedRules(
      Oddity[] oddities, SettingRule[][] rulesAbout, RelationRule[] relationRules) {
    this.oddities = oddities;
    this.rulesAbout = rulesAbout;
    this.relationRules = relationRules;
  }

  /** Asks each rule whether it is concerned: most rules concern few settings. */
  static ConcernedRules by(
      SettingFacts facts, List<SettingRule> settingRules, List<RelationRule> relationRules) {
    List<Oddity> oddities = new ArrayList<>();
    List<SettingRule[]> rulesAbout = new ArrayList<>();
    for (Oddity oddity : Oddity.values()) {
      List<SettingRule> about = new ArrayList<>();
      for (SettingRule rule : settingRules) {
        if (rule.looksFor() == oddity && rule.concerns(facts)) {
          about.add(rule);
        }
      }
      if (!about.isEmpty()) {
        oddities.add(oddity);
        rulesAbout.add(about.toArray(new SettingRule[0]));
      }
    }
    List<RelationRule> related = new ArrayList<>();
    for (RelationRule rule : relationRules) {
      if (rule.concerns(facts)) {
        related.add(rule);
      }
    }
    return new ConcernedRules(
        oddities.toArray(new Oddity[0]),
        rulesAbout.toArray(new SettingRule[0][]),
        related.toArray(new RelationRule[0]));
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
    for (RelationRule rule : relationRules) {
      relations.add(rule, setting);
    }
  }
}
