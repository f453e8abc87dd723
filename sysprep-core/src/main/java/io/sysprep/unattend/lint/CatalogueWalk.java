package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads the rules that need the catalogue through one component, in step with the catalogue. */
final class CatalogueWalk {

  private final RuleBook book;
  private final CheckedComponent component;
  private final Relations relations;
  private final LintReport report;

  private CatalogueWalk(
      RuleBook book, CheckedComponent component, Relations relations, LintReport report) {
    this.book = book;
    this.component = component;
    this.relations = relations;
    this.report = report;
  }

  /** Walks through a component; one that the catalogue does not know is passed by. */
  static void through(
      CheckedComponent component, RuleBook book, Relations relations, LintReport report) {
    if (component.facts().isPresent()) {
      new CatalogueWalk(book, component, relations, report)
          .visit(component.element(), book.checklists(component.facts().get()), null);
    }
  }

  private void visit(XmlElement parent, GroupChecklists members, @Nullable KnownSetting group) {
    Siblings siblings = new Siblings(members.group());
    List<XmlElement> within = parent.descendants();
    int next = 0;
    while (next < within.size()) {
      XmlElement child = within.get(next);
      next += 1 + child.descendants().size();
      Checklist checklist = identify(child, members);
      if (checklist != null) {
        KnownSetting setting =
            new KnownSetting(component, group, siblings.last(), child, checklist.facts());
        siblings.add(setting);
        visit(setting, checklist);
      }
    }
    if (siblings.last() != null) {
      book.check(siblings, report);
    }
  }

  private void visit(KnownSetting setting, Checklist checklist) {
    checklist.check(setting, relations, report);
    book.checkAttributes(setting, report);
    if (!setting.element().isLeaf()) {
      visit(setting.element(), checklist.members(), setting);
    }
  }

  private @Nullable Checklist identify(XmlElement child, GroupChecklists members) {
    boolean ofWindows = child.namespace().equals(Envelope.UNATTEND);
    Checklist exact = ofWindows ? members.named(child.name()) : null;
    if (exact != null) {
      return exact;
    }
    if (members.mayBeAny()) {
      return null;
    }
    Checklist other = ofWindows ? members.namedInOtherCase(child.name()) : null;
    book.check(members.stranger(child, other), report);
    return other;
  }
}
