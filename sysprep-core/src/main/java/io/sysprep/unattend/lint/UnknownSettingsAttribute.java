package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.SettingsBlock;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.xml.XmlAttribute;
import java.util.Set;

/** Finds attributes of settings other than pass and the mark that Setup makes. */
final class UnknownSettingsAttribute implements FileRule {

  private static final Set<String> KNOWN = Set.of("pass", "wasPassProcessed");

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "unknown-settings-attribute",
          Severity.WARNING,
          "A block of settings has an attribute that Setup does not know",
          "It has no effect; a misspelled pass costs the whole block.",
          "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
              + "messages match");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedFile file, IntendedUse use, Findings findings) {
    for (SettingsBlock block : file.blocks()) {
      for (XmlAttribute attribute : block.element().attributes()) {
        if (!attribute.declaresNamespace() && !KNOWN.contains(attribute.qualifiedName())) {
          findings.add(
              DESCRIPTION,
              block.element(),
              "The settings have the unknown attribute " + attribute.qualifiedName() + ".",
              "Remove or rename it.");
        }
      }
    }
  }
}
