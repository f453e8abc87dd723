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

/** One report tells of the Edge before Chromium, which Windows 10 2004 and later may still have. */
final class StoreSystemPackages implements PrerequisiteCheck {

  private static final int BUILD = 19041;
  private static final String LEGACY = "Microsoft.MicrosoftEdge";

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "store-system-packages", "No system package is left that Windows has replaced")
        .because("Sysprep was seen to stop at the old Edge, which is no longer provisioned.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.APPX, Port.SYSTEM)
        .remediedBy("Install the current cumulative update, then run preflight again.")
        .describedAt(
            "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/sysprep-fails-remove-or-update-store-apps");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.plan().generalizes() || facts.version().build() < BUILD) {
      return Finding.notApplicable(
          "This concerns generalizing Windows 10 2004 and later, which have another Edge.");
    }
    StoreApps apps = facts.once(StoreApps.FACT);
    List<String> left =
        apps.system().stream()
            .filter(app -> AppxName.of(app.fullName()).name().equalsIgnoreCase(LEGACY))
            .filter(app -> !apps.provisioned().contains(app.fullName()))
            .map(AppxPackage::fullName)
            .toList();
    return left.isEmpty()
        ? Finding.passed("The old Edge is not registered.")
        : Finding.notice(
                left.stream().collect(Collectors.joining(", ", "Registered for a user: ", ".")))
            .naming("packages", left);
  }
}
