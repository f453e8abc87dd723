package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.Component;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Setting;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads all rules over a file in one walk, each to what it looks at. */
final class RuleWalk {

  private final List<FileRule> fileRules = new ArrayList<>();
  private final List<ComponentRule> componentRules = new ArrayList<>();
  private final List<SettingRule> everySetting = new ArrayList<>();
  private final Map<String, List<SettingRule>> byName = new HashMap<>();

  RuleWalk(List<Rule> rules) {
    rules.forEach(this::enlist);
  }

  Findings over(AnswerFile file, IntendedUse use) {
    Findings findings = new Findings();
    fileRules.forEach(rule -> rule.check(file, use, findings));
    for (Component component : file.components()) {
      componentRules.forEach(rule -> rule.check(component, use, findings));
      visitChildren(component, component.element(), use, findings);
    }
    return findings;
  }

  private void enlist(Rule rule) {
    if (rule instanceof FileRule fileRule) {
      fileRules.add(fileRule);
    } else if (rule instanceof ComponentRule componentRule) {
      componentRules.add(componentRule);
    } else if (rule instanceof SettingRule settingRule) {
      enlist(settingRule);
    }
  }

  private void enlist(SettingRule rule) {
    if (rule.names().isEmpty()) {
      everySetting.add(rule);
    }
    for (String name : rule.names()) {
      byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(rule);
    }
  }

  private void visitChildren(
      Component component, XmlElement parent, IntendedUse use, Findings findings) {
    for (XmlElement child : parent.children()) {
      visit(new Setting(component, child), use, findings);
      visitChildren(component, child, use, findings);
    }
  }

  private void visit(Setting setting, IntendedUse use, Findings findings) {
    for (SettingRule rule : everySetting) {
      rule.check(setting, use, findings);
    }
    for (SettingRule rule : byName.getOrDefault(setting.name(), List.of())) {
      rule.check(setting, use, findings);
    }
  }
}
