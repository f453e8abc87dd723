package io.sysprep.preflight.checks.store;

import io.sysprep.machine.AppxName;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.Port;
import io.sysprep.machine.Sid;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Of interest to generalize only: {@code SysprepGeneralizeValidate} is an action of Generalize.xml.
 *
 * <p>The order of the remedy is Microsoft's: remove the package of the user, then its provisioning.
 * That {@code -AllUsers} may hang, and that some packages refuse, is told by people who build
 * images.
 */
final class StorePackagesProvisioned implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "store-packages-provisioned", "Every Store app is there for all users or for none")
        .because(
            "Sysprep stops with 0x80073cf2 at the first app that is installed for a user and not provisioned for all; it names one a run.")
        .reads(Port.APPX)
        .remediedBy(
            "Keep the machine offline until Sysprep has run. Per package and user: Remove-AppxPackage, logged on as that user or after deleting the user's profile, then Remove-AppxProvisionedPackage of that one. Put a time limit on each: -AllUsers may never return. A package that cannot be removed (0x80070032, such as Microsoft.DesktopAppInstaller) is provisioned in the version that is installed instead.")
        .describedAt(
            "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/sysprep-fails-remove-or-update-store-apps");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.plan().generalizes()) {
      return Finding.notApplicable(
          "The plan does not generalize; only generalizing looks at apps.");
    }
    StoreApps apps = facts.once(StoreApps.FACT);
    Set<String> provisioned = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    apps.provisioned().forEach(name -> provisioned.add(AppxName.of(name).family()));
    List<AppxPackage> offending =
        apps.users().stream().filter(app -> !provisioned.contains(app.familyName())).toList();
    return offending.isEmpty()
        ? Finding.passed("No app is installed for some users only.")
        : Finding.blocking(
                offending.stream()
                    .map(StorePackagesProvisioned::told)
                    .collect(Collectors.joining(", ", "Installed for some users only: ", ".")))
            .naming("packages", offending.stream().map(AppxPackage::fullName).toList())
            .naming(
                "accounts",
                offending.stream().flatMap(app -> app.users().stream()).distinct().toList());
  }

  /** With its users: packages may be on record for an account that is there no more. */
  private static String told(AppxPackage app) {
    return app.users().stream()
        .map(Sid::value)
        .collect(Collectors.joining(" and ", app.fullName() + " (", ")"));
  }
}
