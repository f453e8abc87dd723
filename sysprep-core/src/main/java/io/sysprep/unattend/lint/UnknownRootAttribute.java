package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.xml.XmlAttribute;
import java.util.Set;

/** Finds attributes of the root that are neither of the schema nor of another namespace. */
final class UnknownRootAttribute implements FileRule {

  private static final Set<String> KNOWN =
      Set.of(
          "author",
          "description",
          "creationTimeStamp",
          "lastUpdateTimeStamp",
          "ConfigurationSetTimeStamp");

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "unknown-root-attribute",
          Severity.INFO,
          "The root has an attribute that Setup does not know",
          "It has no effect.",
          "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
              + "messages match");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedFile file, IntendedUse use, Findings findings) {
    for (XmlAttribute attribute : file.root().attributes()) {
      if (attribute.namespace().isEmpty()
          && !attribute.declaresNamespace()
          && !KNOWN.contains(attribute.localName())) {
        findings.add(
            DESCRIPTION,
            file.root(),
            "The root has the unknown attribute " + attribute.localName() + ".",
            "Remove it.");
      }
    }
  }
}
