package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.Envelope;
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
  private final Relations relations;
  private final LintReport report;

  private CatalogueWalk(
      RuleBook book,
      CheckedComponent component,
      ComponentFacts facts,
      Relations relations,
      LintReport report) {
    this.book = book;
    this.component = component;
    this.facts = facts;
    this.relations = relations;
    this.report = report;
  }

  /** Walks through a component; one that the catalogue does not know is passed by. */
  static void through(
      CheckedComponent component, RuleBook book, Relations relations, LintReport report) {
    if (component.facts().isPresent()) {
      new CatalogueWalk(book, component, component.facts().get(), relations, report)
          .visit(component.element(), null);
    }
  }

  private void visit(XmlElement parent, @Nullable KnownSetting group) {
    SettingFacts groupFacts = group == null ? null : group.facts();
    List<KnownSetting> known = new ArrayList<>();
    for (XmlElement child : parent.children()) {
      SettingFacts childFacts = identify(child, groupFacts);
      if (childFacts != null) {
        KnownSetting setting = new KnownSetting(component, group, child, childFacts);
        known.add(setting);
        visit(setting);
      }
    }
    if (!known.isEmpty()) {
      book.check(new Siblings(groupFacts, known), report);
    }
  }

  private void visit(KnownSetting setting) {
    book.check(setting, relations, report);
    if (!setting.element().isLeaf()) {
      visit(setting.element(), setting);
    }
  }

  private @Nullable SettingFacts identify(XmlElement child, @Nullable SettingFacts group) {
    String name = child.name();
    boolean ofWindows = child.namespace().equals(Envelope.UNATTEND);
    SettingFacts exact = group == null ? facts.member(name) : group.member(name);
    if (exact != null && ofWindows) {
      return exact;
    }
    if (group != null && group.type() == SettingType.ANY) {
      return null;
    }
    SettingFacts other = ofWindows ? inOtherCase(name, group) : null;
    book.check(new Stranger(child, facts, group, other), report);
    return other;
  }

  private @Nullable SettingFacts inOtherCase(String name, @Nullable SettingFacts group) {
    String path = group == null ? name : group.path() + "/" + name;
    return facts.settingIgnoringCase(path).orElse(null);
  }
}
