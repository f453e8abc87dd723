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

  private static final AttributeRule[] NO_RULES = {};

  // Arrays, for to go through a list costs an object, and a walk goes through them for each group.
  private final FileRule[] fileRules;
  private final ComponentRule[] componentRules;
  private final SettingRule[] settingRules;
  private final SiblingsRule[] siblingsRules;
  private final ListRule[] listRules;
  private final StrangerRule[] strangerRules;
  private final RelationRule[] relationRules;
  private final Map<AttributeHolder, AttributeRule[]> attributeRules =
      new EnumMap<>(AttributeHolder.class);

  /** What is asked of the settings of each component; made when a file first has it. */
  private final Map<ComponentFacts, GroupChecklists> checklists = new ConcurrentHashMap<>();

  RuleBook(List<Rule> rules) {
    fileRules = only(FileRule.class, rules).toArray(new FileRule[0]);
    componentRules = only(ComponentRule.class, rules).toArray(new ComponentRule[0]);
    settingRules = only(SettingRule.class, rules).toArray(new SettingRule[0]);
    siblingsRules = only(SiblingsRule.class, rules).toArray(new SiblingsRule[0]);
    listRules = only(ListRule.class, rules).toArray(new ListRule[0]);
    strangerRules = only(StrangerRule.class, rules).toArray(new StrangerRule[0]);
    relationRules = only(RelationRule.class, rules).toArray(new RelationRule[0]);
    for (AttributeHolder holder : AttributeHolder.values()) {
      attributeRules.put(holder, rulesOn(holder, only(AttributeRule.class, rules)));
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
    for (AttributeRule rule : attributeRules.getOrDefault(holder, NO_RULES)) {
      rule.check(element, attributes, report.by(rule));
    }
  }

  void check(Siblings siblings, LintReport report) {
    for (SiblingsRule rule : siblingsRules) {
      rule.check(siblings, report.by(rule));
    }
    if (siblings.hasItems()) {
      checkItems(siblings.items(), report);
    }
  }

  private void checkItems(List<KnownSetting> items, LintReport report) {
    for (ListRule rule : listRules) {
      rule.check(items, report.by(rule));
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
    return new Relations(relationRules.length);
  }

  void check(Relations relations, LintReport report) {
    for (int i = 0; i < relationRules.length; i++) {
      RelatedSettings settings = relations.of(i);
      if (!settings.all().isEmpty()) {
        RelationRule rule = relationRules[i];
        rule.check(settings, report.by(rule));
      }
    }
  }

  /** {@return what is asked of the settings of a component} */
  GroupChecklists checklists(ComponentFacts component) {
    GroupChecklists known = checklists.get(component);
    if (known == null) {
      known = new GroupChecklists(this, component, null);
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
    GroupChecklists members = new GroupChecklists(this, facts.component(), facts);
    return new Checklist(facts, members, concerned, relationRulesFor(facts));
  }

  private int[] relationRulesFor(SettingFacts facts) {
    int[] numbers = new int[relationRules.length];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (relationRules[i].concerns(facts)) {
        numbers[count++] = i;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  private static AttributeRule[] rulesOn(AttributeHolder holder, List<AttributeRule> rules) {
    List<AttributeRule> found = new ArrayList<>();
    for (AttributeRule rule : rules) {
      if (rule.holders().contains(holder)) {
        found.add(rule);
      }
    }
    return found.toArray(NO_RULES);
  }

  private static <R extends Rule> List<R> only(Class<R> kind, List<Rule> rules) {
    List<R> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (kind.isInstance(rule)) {
        found.add(kind.cast(rule));
      }
    }
    return found;
  }
}
