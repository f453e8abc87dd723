package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedComponent;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.xml.XmlElement;
import java.util.Optional;

/** Finds DoNotCleanUpNonPresentDevices without PersistAllDeviceInstalls. */
final class DeviceCleanup extends FileRule {

  private static final String COMPONENT = "Microsoft-Windows-PnpSysprep";

  DeviceCleanup() {
    super(
        "device-cleanup-without-persistence",
        Severity.WARNING,
        "Absent devices are kept although present ones are not",
        "DoNotCleanUpNonPresentDevices has an effect only with PersistAllDeviceInstalls.",
        "Microsoft-Windows-PnpSysprep in Microsoft's unattend reference");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    for (CheckedComponent component : file.components(ConfigurationPass.GENERALIZE, COMPONENT)) {
      boolean keepsAbsent = isTrue(component, "DoNotCleanUpNonPresentDevices");
      if (keepsAbsent && !isTrue(component, "PersistAllDeviceInstalls")) {
        report.at(
            component.element(),
            "DoNotCleanUpNonPresentDevices is true and PersistAllDeviceInstalls is not.",
            "Set PersistAllDeviceInstalls to true as well.");
      }
    }
  }

  private static boolean isTrue(CheckedComponent component, String name) {
    Optional<XmlElement> setting = component.element().child(name);
    return setting.isPresent() && setting.get().text().strip().equalsIgnoreCase("true");
  }
}
