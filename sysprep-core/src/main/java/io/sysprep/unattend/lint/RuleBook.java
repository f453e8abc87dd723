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

  /** What each setting's facts call for: most rules concern few settings, so asking once pays. */
  private final Map<SettingFacts, List<SettingRule>> concerned = new ConcurrentHashMap<>();

  RuleBook(List<Rule> rules) {
    for (AttributeHolder holder : AttributeHolder.values()) {
      attributeRules.put(holder, new ArrayList<>());
    }
    for (Rule rule : rules) {
      enter(rule);
    }
  }

  void check(CheckedFile file, Report report) {
    for (FileRule rule : fileRules) {
      rule.check(file, report.by(rule));
    }
  }

  void check(CheckedComponent component, Report report) {
    for (ComponentRule rule : componentRules) {
      rule.check(component, report.by(rule));
    }
  }

  void check(
      AttributeHolder holder, XmlElement element, List<XmlAttribute> attributes, Report report) {
    for (AttributeRule rule : attributeRules.getOrDefault(holder, List.of())) {
      rule.check(element, attributes, report.by(rule));
    }
  }

  void check(Siblings siblings, Report report) {
    for (SiblingsRule rule : siblingsRules) {
      rule.check(siblings, report.by(rule));
    }
  }

  void check(Stranger stranger, Report report) {
    for (StrangerRule rule : strangerRules) {
      rule.check(stranger, report.by(rule));
    }
  }

  void check(KnownSetting setting, Report report) {
    for (SettingRule rule : rulesFor(setting.facts())) {
      rule.check(setting, report.by(rule));
    }
    check(AttributeHolder.SETTING, setting.element(), setting.attributes(), report);
  }

  private List<SettingRule> rulesFor(SettingFacts facts) {
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
    if (rule instanceof AttributeRule attributeRule) {
      attributeRules.getOrDefault(attributeRule.holder(), List.of()).add(attributeRule);
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
    }
  }
}
