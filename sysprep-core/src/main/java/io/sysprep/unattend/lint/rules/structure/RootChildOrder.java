package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.xml.XmlElement;

/** Finds servicing after settings, and both after a foreign element. */
final class RootChildOrder extends FileRule {

  RootChildOrder() {
    super(
        "root-child-order",
        Severity.WARNING,
        "The children of the root are not in their order",
        "The schema wants servicing first, then settings, then foreign elements; "
            + "Windows SIM refuses another order.",
        "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
            + "messages match");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    int furthest = 0;
    for (XmlElement child : file.root().children()) {
      int place = place(child);
      if (place < furthest) {
        report.at(
            child,
            "The element " + child.name() + " comes too late.",
            "Put servicing first, then settings, then elements of other namespaces.");
      }
      furthest = Math.max(furthest, place);
    }
  }

  private static int place(XmlElement child) {
    if (!child.namespace().equals(Envelope.UNATTEND)) {
      return 2;
    }
    return child.name().equals("servicing") ? 0 : 1;
  }
}
