package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the one component that is for another architecture than all others of the file. */
final class LoneArchitecture extends FileRule {

  LoneArchitecture() {
    super(
        "lone-architecture",
        Severity.WARNING,
        "One component is for another architecture than the rest of the file",
        "Setup passes over it on the machines that the rest is for, so its settings are lost; Sysprep "
            + "of such an image is known to fail.",
        "marcinbojko/hv-packer issue 22; Microsoft's unattend reference: a component's architecture "
            + "must be that of the image");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    if (report.use().architecture().isPresent()) {
      return; // other-architecture knows more
    }
    if (isUniform(file.components())) {
      return;
    }
    Map<String, Integer> counts = counts(file);
    for (CheckedComponent component : file.components()) {
      if (counts.getOrDefault(component.architecture(), 0) == 1
          && counts.size() > 1
          && !hasTwin(component, file)
          && !isFirst(component, counts, file)) {
        report.at(
            component.element(),
            "No other component of the file is for " + component.architecture() + ".",
            "Write the architecture of the others, or add the component for theirs as well.");
      }
    }
  }

  /** Most files are, and need no counting. */
  private static boolean isUniform(List<CheckedComponent> components) {
    for (CheckedComponent component : components) {
      if (!component.architecture().equals(components.get(0).architecture())) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Integer> counts(CheckedFile file) {
    Map<String, Integer> counts = new HashMap<>();
    for (CheckedComponent component : file.components()) {
      if (component.isForMachines()) {
        counts.merge(component.architecture(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean hasTwin(CheckedComponent component, CheckedFile file) {
    for (CheckedComponent other : file.components()) {
      if (other != component && other.isTwinOf(component)) {
        return true;
      }
    }
    return false;
  }

  /** Of two components for two architectures, the first says what the file is for. */
  private static boolean isFirst(
      CheckedComponent component, Map<String, Integer> counts, CheckedFile file) {
    for (int count : counts.values()) {
      if (count > 1) {
        return false;
      }
    }
    return file.components().get(0) == component;
  }
}
