package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.SettingsBlock;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.xml.XmlElement;

/** Finds text directly in the root, in settings and in components. */
final class StrayText implements FileRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "stray-text",
          Severity.WARNING,
          "Text stands where only elements may",
          "Setup ignores or refuses it; most often a template was not filled in or a "
              + "tag was left out.",
          "Text beside elements in 43 of 587 published answer files: template "
              + "directives and product keys");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedFile file, IntendedUse use, Findings findings) {
    report(file.root(), findings);
    for (SettingsBlock block : file.blocks()) {
      report(block.element(), findings);
    }
    for (CheckedComponent component : file.components()) {
      report(component.element(), findings);
    }
  }

  private static void report(XmlElement element, Findings findings) {
    if (element.hasText()) {
      findings.add(
          DESCRIPTION,
          element,
          "There is text directly in the element " + element.name() + ".",
          "Remove the text, or put it into the element it belongs to.");
    }
  }
}
