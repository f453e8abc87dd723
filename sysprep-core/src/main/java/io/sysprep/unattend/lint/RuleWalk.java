package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;

/** Leads rules over a file, each to what it looks at. */
public final class RuleWalk {

  private final RuleBook book;
  private final Rule first;

  public RuleWalk(List<Rule> rules) {
    book = new RuleBook(rules);
    first = rules.get(0);
  }

  /**
   * Applies every rule to a file.
   *
   * @param root the file's outermost element
   * @param use what the file is meant for
   * @return the problems in the order of the file, unmodifiable
   */
  public List<AnswerFileProblem> over(XmlElement root, IntendedUse use) {
    LintReport report = new LintReport(use, first);
    Relations relations = book.relations();
    CheckedFile file = new CheckedFile(root);
    book.check(file, report);
    book.check(AttributeHolder.ROOT, root, root.attributes(), report);
    for (CheckedBlock block : file.blocks()) {
      XmlElement element = block.element();
      book.check(AttributeHolder.SETTINGS, element, element.attributes(), report);
    }
    for (CheckedComponent component : file.components()) {
      book.check(component, report);
      book.check(AttributeHolder.COMPONENT, component.element(), component.attributes(), report);
      CatalogueWalk.through(component, book, relations, report);
    }
    book.check(relations, report);
    return report.inFileOrder();
  }
}
