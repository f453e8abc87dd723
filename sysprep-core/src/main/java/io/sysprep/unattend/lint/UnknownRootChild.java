package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.xml.XmlElement;
import java.util.Set;

/**
 * Finds elements of the answer file namespace that stand directly in the root and are not read
 * there.
 */
final class UnknownRootChild implements FileRule {

  private static final Set<String> KNOWN = Set.of("servicing", "settings");

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "unknown-root-child",
          Severity.ERROR,
          "An element stands where only servicing, settings and foreign elements may",
          "Setup reads components within settings only, so what is in the element is lost.",
          "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
              + "messages match");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedFile file, IntendedUse use, Findings findings) {
    for (XmlElement child : file.root().children()) {
      if (child.namespace().equals(AnswerFile.NAMESPACE) && !KNOWN.contains(child.name())) {
        findings.add(
            DESCRIPTION,
            cost(child),
            child,
            "The element " + child.name() + " cannot stand in the root.",
            "Move components into settings, and give extensions a namespace of their own.");
      }
    }
  }

  /** Something that is no component holds nothing that Setup would have read. */
  private static Severity cost(XmlElement child) {
    return child.name().equals("component") ? Severity.ERROR : Severity.WARNING;
  }
}
