package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.lint.CheckedBlock;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.xml.XmlElement;

/** Finds elements within settings that are no component, such as one whose namespace was reset. */
final class UnknownSettingsChild extends FileRule {

  private static final String REMEDY =
      "Write it as a component of the namespace " + Envelope.UNATTEND + ", or remove it.";

  UnknownSettingsChild() {
    super(
        "unknown-settings-child",
        Severity.ERROR,
        "An element in settings is no component",
        "Setup reads nothing else there, so what is in the element is lost.",
        "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
            + "messages match");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    for (CheckedBlock block : file.blocks()) {
      for (XmlElement child : block.element().children()) {
        if (!Envelope.isComponent(child)) {
          report.at(child, message(child), REMEDY);
        }
      }
    }
  }

  private static String message(XmlElement child) {
    return child.name().equals("component")
        ? "The component is in another namespace, \"" + child.namespace() + "\"."
        : "The element " + child.name() + " is no component.";
  }
}
