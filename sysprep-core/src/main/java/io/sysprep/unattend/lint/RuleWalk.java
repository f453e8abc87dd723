package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.IntendedUse;
import java.util.List;

/** Leads all rules over a file, each to what it looks at. */
final class RuleWalk {

  private final RuleBook book;

  RuleWalk(List<Rule> rules) {
    book = new RuleBook(rules);
  }

  Findings over(AnswerFile file, IntendedUse use) {
    Findings findings = new Findings();
    CheckedFile checked = new CheckedFile(file);
    book.check(checked, use, findings);
    for (CheckedComponent component : checked.components()) {
      book.check(component, use, findings);
      CatalogueWalk.through(component, book, use, findings);
    }
    return findings;
  }
}
