package io.sysprep.preflight.checks.store;

import io.sysprep.machine.AppxName;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Provisioning covers a version: Microsoft names an app that one user updated as a reason for
 * Sysprep to stop. Others generalized with such apps, hence a warning.
 */
final class StorePackagesCurrent implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "store-packages-current", "No user has another version of an app than new users get")
        .because(
            "An app that one user updated from the Store is tied to that user: Sysprep may stop at it with 0x80073cf2, on Windows 8 to early Windows 10 and Server 2016 after it has begun to change the machine.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.APPX)
        .remediedBy(
            "Keep the machine offline from the start, or provision the version that the user has (Add-AppxProvisionedPackage); a package that cannot be removed is not to be removed.")
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
    List<AppxPackage> differing =
        apps.users().stream()
            .filter(app -> differs(AppxName.of(app.fullName()), alike(app, apps)))
            .toList();
    return differing.isEmpty()
        ? Finding.passed("No user has another version of an app than is provisioned.")
        : Finding.warning(
                differing.stream()
                    .map(app -> told(app, apps))
                    .collect(
                        Collectors.joining(
                            ", ", "Installed in another version than is provisioned: ", ".")))
            .naming("packages", differing.stream().map(AppxPackage::fullName).toList());
  }

  private static String told(AppxPackage app, StoreApps apps) {
    return app.fullName() + " (provisioned: " + versions(alike(app, apps)) + ")";
  }

  /** A bundle has another version than the package out of it: like is compared with like. */
  private static List<AppxName> alike(AppxPackage app, StoreApps apps) {
    AppxName name = AppxName.of(app.fullName());
    return apps.provisioned().stream()
        .map(AppxName::of)
        .filter(other -> other.family().equalsIgnoreCase(app.familyName()))
        .filter(other -> other.isBundle() == name.isBundle())
        .toList();
  }

  private static boolean differs(AppxName app, List<AppxName> provisioned) {
    return !provisioned.isEmpty()
        && provisioned.stream().noneMatch(other -> other.version().equals(app.version()));
  }

  private static String versions(List<AppxName> provisioned) {
    return String.join(", ", provisioned.stream().map(AppxName::version).toList());
  }
}
