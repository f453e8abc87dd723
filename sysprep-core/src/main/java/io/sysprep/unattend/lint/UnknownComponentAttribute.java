package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.xml.XmlAttribute;
import java.util.Set;

/** Finds attributes of components outside the schema. */
final class UnknownComponentAttribute implements ComponentRule {

  private static final Set<String> KNOWN =
      Set.of(
          "name", "processorArchitecture", "publicKeyToken", "language", "version", "versionScope");

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "unknown-component-attribute",
          Severity.WARNING,
          "A component has an attribute that Setup does not know",
          "It has no effect; a name in the wrong case counts as missing.",
          "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
              + "messages match");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedComponent component, IntendedUse use, Findings findings) {
    for (XmlAttribute attribute : component.attributes()) {
      if (attribute.namespace().isEmpty()
          && !attribute.declaresNamespace()
          && !KNOWN.contains(attribute.localName())) {
        findings.add(
            DESCRIPTION,
            component.element(),
            "The component has the unknown attribute " + attribute.localName() + ".",
            "Remove or rename it.");
      }
    }
  }
}
