package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedBlock;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.xml.XmlElement;

/** Finds text directly in the root, in settings and in components. */
final class StrayText extends FileRule {

  StrayText() {
    super(
        "stray-text",
        Severity.WARNING,
        "Text stands where only elements may",
        "Setup ignores or refuses it; most often a template was not filled in or a "
            + "tag was left out.",
        "Text beside elements in 43 of 587 published answer files: template "
            + "directives and product keys");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    report(file.root(), report);
    for (CheckedBlock block : file.blocks()) {
      report(block.element(), report);
    }
    for (CheckedComponent component : file.components()) {
      report(component.element(), report);
    }
  }

  private static void report(XmlElement element, LintReport report) {
    if (element.hasText()) {
      report.text(
          element,
          "There is text directly in the element " + element.name() + ".",
          "Remove the text, or put it into the element it belongs to.");
    }
  }
}
