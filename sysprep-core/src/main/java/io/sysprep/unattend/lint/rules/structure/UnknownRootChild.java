package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.xml.XmlElement;
import java.util.Set;

/**
 * Finds elements of the answer file namespace that stand directly in the root and are not read
 * there.
 */
final class UnknownRootChild extends FileRule {

  private static final Set<String> KNOWN = Set.of("servicing", "settings");

  UnknownRootChild() {
    super(
        "unknown-root-child",
        Severity.ERROR,
        "An element stands where only servicing, settings and foreign elements may",
        "Setup reads components within settings only, so what is in the element is lost.",
        "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
            + "messages match");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    for (XmlElement child : file.root().children()) {
      if (child.namespace().equals(Envelope.UNATTEND) && !KNOWN.contains(child.name())) {
        report.at(
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
