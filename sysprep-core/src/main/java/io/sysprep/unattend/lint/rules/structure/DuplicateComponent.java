package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds components of the same name, architecture and language in the same pass. */
final class DuplicateComponent extends FileRule {

  DuplicateComponent() {
    super(
        "duplicate-component",
        Severity.ERROR,
        "A component is given twice in one pass",
        "Setup refuses the file: a component or non-list setting is specified more "
            + "than once in the answer file.",
        "The message of Setup in boxcutter/windows-batch issue 50");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    Map<String, CheckedComponent> seen = new HashMap<>();
    for (CheckedComponent component : file.components()) {
      CheckedComponent first = seen.putIfAbsent(identity(component), component);
      if (first != null && !first.name().isEmpty()) {
        report.conflict(
            component.element(),
            first.element(),
            "The component is already given on line " + first.element().line() + ".",
            "Join the two.");
      }
    }
  }

  private static String identity(CheckedComponent component) {
    return place(component).toLowerCase(Locale.ROOT)
        + '/'
        + component.identity()
        + '/'
        + component.architecture()
        + '/'
        + component.attribute("language").toLowerCase(Locale.ROOT);
  }

  /** Blocks without a pass have nothing in common. */
  private static String place(CheckedComponent component) {
    return component.pass().isEmpty()
        ? Integer.toString(component.block().element().line())
        : component.pass();
  }
}
