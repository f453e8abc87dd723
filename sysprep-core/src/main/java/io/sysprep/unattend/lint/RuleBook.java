package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlAttribute;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules, sorted by what they look at. */
final class RuleBook {

  private final Map<AttributeHolder, List<AttributeRule>> attributeRules =
      new EnumMap<>(AttributeHolder.class);
  private final List<FileRule> fileRules = new ArrayList<>();
  private final List<ComponentRule> componentRules = new ArrayList<>();
  private final List<SettingRule> settingRules = new ArrayList<>();
  private final List<SiblingsRule> siblingsRules = new ArrayList<>();
  private final List<StrangerRule> strangerRules = new ArrayList<>();
  private final List<RelationRule> relationRules = new ArrayList<>();

  /** What each setting's facts call for: most rules concern few settings, so asking once pays. */
  private final Map<SettingFacts, ConcernedRules> concerned = new ConcurrentHashMap<>();

  RuleBook(List<Rule> rules) {
    for (AttributeHolder holder : AttributeHolder.values()) {
      attributeRules.put(holder, new ArrayList<>());
    }
    for (Rule rule : rules) {
      enter(rule);
    }
  }

  void check(CheckedFile file, LintReport report) {
    for (FileRule rule : fileRules) {
      rule.check(file, report.by(rule));
    }
  }

  void check(CheckedComponent component, LintReport report) {
    for (ComponentRule rule : componentRules) {
      rule.check(component, report.by(rule));
    }
  }

  void check(
      AttributeHolder holder,
      XmlElement element,
      List<XmlAttribute> attributes,
      LintReport report) {
    for (AttributeRule rule : attributeRules.getOrDefault(holder, List.of())) {
      rule.check(element, attributes, report.by(rule));
    }
  }

  void check(Siblings siblings, LintReport report) {
    for (SiblingsRule rule : siblingsRules) {
      rule.check(siblings, report.by(rule));
    }
  }

  void check(Stranger stranger, LintReport report) {
    for (StrangerRule rule : strangerRules) {
      rule.check(stranger, report.by(rule));
    }
  }

  /** Looks at a setting, and keeps it for the rules about settings that depend on each other. */
  void check(KnownSetting setting, Relations relations, LintReport report) {
    concernedBy(setting.facts()).check(setting, relations, report);
    if (!setting.attributes().isEmpty()) {
      check(AttributeHolder.SETTING, setting.element(), setting.attributes(), report);
    }
  }

  void check(Relations relations, LintReport report) {
    for (RelationRule rule : relationRules) {
      List<KnownSetting> settings = relations.of(rule);
      if (!settings.isEmpty()) {
        rule.check(new RelatedSettings(settings), report.by(rule));
      }
    }
  }

  private ConcernedRules concernedBy(SettingFacts facts) {
    ConcernedRules known = concerned.get(facts);
    if (known == null) {
      known = ConcernedRules.by(facts, settingRules, relationRules);
      concerned.put(facts, known);
    }
    return known;
  }

  private void enter(Rule rule) {
    if (rule instanceof AttributeRule attributeRule) {
      for (AttributeHolder holder : attributeRule.holders()) {
        attributeRules.getOrDefault(holder, List.of()).add(attributeRule);
      }
    } else if (rule instanceof FileRule fileRule) {
      fileRules.add(fileRule);
    } else if (rule instanceof ComponentRule componentRule) {
      componentRules.add(componentRule);
    } else if (rule instanceof SettingRule settingRule) {
      settingRules.add(settingRule);
    } else if (rule instanceof SiblingsRule siblingsRule) {
      siblingsRules.add(siblingsRule);
    } else if (rule instanceof StrangerRule strangerRule) {
      strangerRules.add(strangerRule);
    } else if (rule instanceof RelationRule relationRule) {
      relationRules.add(relationRule);
    }
  }
}
