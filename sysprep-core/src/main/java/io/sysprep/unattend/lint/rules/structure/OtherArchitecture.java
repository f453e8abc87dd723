package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;

/** Finds components that the architecture of the machine leaves without effect. */
final class OtherArchitecture extends FileRule {

  OtherArchitecture() {
    super(
        "other-architecture",
        Severity.WARNING,
        "A component is for another architecture than the machine",
        "Setup passes over it, so its settings are lost on this machine.",
        "Microsoft's unattend reference: a component's architecture must be that of the image; wow64 "
            + "is the 32-bit part of a 64-bit image");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    if (report.use().architecture().isEmpty()) {
      return;
    }
    String machine = report.use().architecture().get().answerFileName();
    for (CheckedComponent component : file.components()) {
      if (component.isForMachines()
          && !component.architecture().equals(machine)
          && !isThereFor(machine, component, file)) {
        report.at(
            component.element(),
            "The component is for "
                + component.architecture()
                + ", the machine is "
                + machine
                + ".",
            "Add the component for " + machine + ".");
      }
    }
  }

  /** A file for several architectures has the component once for each of them. */
  private static boolean isThereFor(String machine, CheckedComponent component, CheckedFile file) {
    for (CheckedComponent other : file.components()) {
      if (other.isTwinOf(component) && other.architecture().equals(machine)) {
        return true;
      }
    }
    return false;
  }
}
