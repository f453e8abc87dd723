package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads the rules that need the catalogue through one component, in step with the catalogue. */
final class CatalogueWalk {

  private final RuleBook book;
  private final CheckedComponent component;
  private final ComponentFacts facts;
  private final IntendedUse use;
  private final Findings findings;

  private CatalogueWalk(
      RuleBook book,
      CheckedComponent component,
      ComponentFacts facts,
      IntendedUse use,
      Findings findings) {
    this.book = book;
    this.component = component;
    this.facts = facts;
    this.use = use;
    this.findings = findings;
  }

  /** Walks through a component; one that the catalogue does not know is passed by. */
  static void through(
      CheckedComponent component, RuleBook book, IntendedUse use, Findings findings) {
    if (component.facts().isPresent()) {
      new CatalogueWalk(book, component, component.facts().get(), use, findings)
          .visit(component.element(), null);
    }
  }

  private void visit(XmlElement parent, @Nullable SettingFacts group) {
    List<KnownSetting> known = new ArrayList<>();
    for (XmlElement child : parent.children()) {
      SettingFacts childFacts = identify(child, group);
      if (childFacts != null) {
        KnownSetting setting = new KnownSetting(component, child, childFacts);
        known.add(setting);
        visit(setting);
      }
    }
    if (!known.isEmpty()) {
      book.check(new Siblings(group, known), use, findings);
    }
  }

  private void visit(KnownSetting setting) {
    for (SettingRule rule : book.rulesFor(setting.facts())) {
      rule.check(setting, use, findings);
    }
    if (!setting.element().isLeaf()) {
      visit(setting.element(), setting.facts());
    }
  }

  private @Nullable SettingFacts identify(XmlElement child, @Nullable SettingFacts group) {
    String name = child.name();
    boolean ofWindows = child.namespace().equals(AnswerFile.NAMESPACE);
    SettingFacts exact = group == null ? facts.member(name) : group.member(name);
    if (exact != null && ofWindows) {
      return exact;
    }
    if (group != null && group.type() == SettingType.ANY) {
      return null;
    }
    SettingFacts other = ofWindows ? inOtherCase(name, group) : null;
    book.check(new Stranger(child, facts, group, other), use, findings);
    return other;
  }

  private @Nullable SettingFacts inOtherCase(String name, @Nullable SettingFacts group) {
    String path = group == null ? name : group.path() + "/" + name;
    return facts.settingIgnoringCase(path).orElse(null);
  }
}
