package io.sysprep.unattend.lint;

import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules, sorted by what they look at. */
final class RuleBook {

  private final List<FileRule> fileRules = new ArrayList<>();
  private final List<ComponentRule> componentRules = new ArrayList<>();
  private final List<SettingRule> settingRules = new ArrayList<>();
  private final List<SiblingsRule> siblingsRules = new ArrayList<>();
  private final List<StrangerRule> strangerRules = new ArrayList<>();

  /** What each setting's facts call for: most rules concern few settings, so asking once pays. */
  private final Map<SettingFacts, List<SettingRule>> concerned = new ConcurrentHashMap<>();

  RuleBook(List<Rule> rules) {
    for (Rule rule : rules) {
      enter(rule);
    }
  }

  void check(CheckedFile file, IntendedUse use, Findings findings) {
    for (FileRule rule : fileRules) {
      rule.check(file, use, findings);
    }
  }

  void check(CheckedComponent component, IntendedUse use, Findings findings) {
    for (ComponentRule rule : componentRules) {
      rule.check(component, use, findings);
    }
  }

  void check(Siblings siblings, IntendedUse use, Findings findings) {
    for (SiblingsRule rule : siblingsRules) {
      rule.check(siblings, use, findings);
    }
  }

  void check(Stranger stranger, IntendedUse use, Findings findings) {
    for (StrangerRule rule : strangerRules) {
      rule.check(stranger, use, findings);
    }
  }

  List<SettingRule> rulesFor(SettingFacts facts) {
    List<SettingRule> known = concerned.get(facts);
    if (known == null) {
      known = concerning(facts);
      concerned.put(facts, known);
    }
    return known;
  }

  private List<SettingRule> concerning(SettingFacts facts) {
    List<SettingRule> rules = new ArrayList<>();
    for (SettingRule rule : settingRules) {
      if (rule.concerns(facts)) {
        rules.add(rule);
      }
    }
    return List.copyOf(rules);
  }

  private void enter(Rule rule) {
    if (rule instanceof FileRule fileRule) {
      fileRules.add(fileRule);
    } else if (rule instanceof ComponentRule componentRule) {
      componentRules.add(componentRule);
    } else if (rule instanceof SettingRule settingRule) {
      settingRules.add(settingRule);
    } else if (rule instanceof SiblingsRule siblingsRule) {
      siblingsRules.add(siblingsRule);
    } else if (rule instanceof StrangerRule strangerRule) {
      strangerRules.add(strangerRule);
    }
  }
}
