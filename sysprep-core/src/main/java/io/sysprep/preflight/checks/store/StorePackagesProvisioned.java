package io.sysprep.preflight.checks.store;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

final class StorePackagesProvisioned implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "store-packages-provisioned", "Every Store app is there for all users or for none")
        .because(
            "Sysprep stops with 0x80073cf2 at the first app that is installed for a user and not provisioned for all; it names one a run.")
        .reads(Port.APPX)
        .remediedBy(
            "Remove each package for all users (Remove-AppxPackage -AllUsers), or provision it, and stay offline until Sysprep has run.")
        .describedAt(
            "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/sysprep-fails-remove-or-update-store-apps");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Set<String> provisioned = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    provisioned.addAll(facts.machine().appx().provisionedFamilies());
    List<String> offending =
        facts.machine().appx().installed().stream()
            .filter(app -> app.role() == AppxPackage.Role.APPLICATION && app.removable())
            .filter(app -> !app.users().isEmpty() && !provisioned.contains(app.familyName()))
            .map(AppxPackage::fullName)
            .toList();
    return offending.isEmpty()
        ? Finding.passed("No app is installed for some users only.")
        : Finding.blocking("Installed for some users only: " + String.join(", ", offending) + ".");
  }
}
