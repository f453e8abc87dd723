package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlAttribute;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** What is asked of the settings of each component; made when a file first has it. */
  private final Map<ComponentFacts, Checklists> checklists = new ConcurrentHashMap<>();

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

  void checkAttributes(KnownSetting setting, LintReport report) {
    if (!setting.attributes().isEmpty()) {
      check(AttributeHolder.SETTING, setting.element(), setting.attributes(), report);
    }
  }

  /** {@return where a walk keeps what it meets for the rules about settings that go together} */
  Relations relations() {
    return new Relations(relationRules.size());
  }

  void check(Relations relations, LintReport report) {
    for (int i = 0; i < relationRules.size(); i++) {
      RelatedSettings settings = relations.of(i);
      if (!settings.all().isEmpty()) {
        RelationRule rule = relationRules.get(i);
        rule.check(settings, report.by(rule));
      }
    }
  }

  /** {@return what is asked of the settings of a component} */
  Checklists checklists(ComponentFacts component) {
    Checklists known = checklists.get(component);
    if (known == null) {
      known = new Checklists(this, component, null);
      checklists.put(component, known);
    }
    return known;
  }

  /** Asks each rule whether it is concerned, once for all settings of the kind. */
  Checklist checklist(SettingFacts facts) {
    List<SettingRule> concerned = new ArrayList<>();
    for (SettingRule rule : settingRules) {
      if (rule.concerns(facts)) {
        concerned.add(rule);
      }
    }
    Checklists members = new Checklists(this, facts.component(), facts);
    return new Checklist(facts, members, concerned, relationRulesFor(facts));
  }

  private int[] relationRulesFor(SettingFacts facts) {
    int[] numbers = new int[relationRules.size()];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (relationRules.get(i).concerns(facts)) {
        numbers[count++] = i;
      }
    }
    return Arrays.copyOf(numbers, count);
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
