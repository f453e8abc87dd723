package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.ComponentRule;
import io.sysprep.unattend.lint.Report;
import java.util.Locale;
import java.util.Set;

/** Finds components that the architecture of the machine leaves without effect. */
final class OtherArchitecture extends ComponentRule {

  private static final Set<String> MACHINES = Set.of("x86", "amd64", "arm", "arm64", "ia64");

  OtherArchitecture() {
    super(
        "other-architecture",
        Severity.WARNING,
        "A component is for another architecture than the machine",
        "Setup passes over it, so its settings are lost on this machine.",
        "Microsoft's unattend reference: a component's architecture must be that of "
            + "the image; wow64 is the 32-bit part of a 64-bit image");
  }

  @Override
  protected void check(CheckedComponent component, Report report) {
    if (report.use().architecture().isEmpty()) {
      return;
    }
    String machine = report.use().architecture().get().answerFileName();
    String architecture = component.attribute("processorArchitecture").toLowerCase(Locale.ROOT);
    if (MACHINES.contains(architecture) && !architecture.equals(machine)) {
      report.at(
          component.element(),
          "The component is for " + architecture + ", the machine is " + machine + ".",
          "Add the component for " + machine + " unless the file has it already.");
    }
  }
}
