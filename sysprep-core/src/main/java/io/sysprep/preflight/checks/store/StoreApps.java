package io.sysprep.preflight.checks.store;

import io.sysprep.machine.AppxPackage;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.PreflightFacts;
import java.util.List;

/**
 * The apps that Sysprep looks at, and what every new user gets.
 *
 * @param users applications that at least one user has and that can be removed
 * @param system parts of Windows that at least one user has
 * @param provisioned full names
 */
public record StoreApps(
    List<AppxPackage> users, List<AppxPackage> system, List<String> provisioned) {

  /** Read once in a preflight. */
  public static final Fact<StoreApps> FACT = Fact.of("apps of the Store", StoreApps::read);

  private static StoreApps read(PreflightFacts facts) {
    List<AppxPackage> installed =
        facts.machine().appx().installed().stream().filter(app -> !app.users().isEmpty()).toList();
    List<AppxPackage> users =
        installed.stream()
            .filter(app -> app.role() == AppxPackage.Role.APPLICATION && app.removable())
            .toList();
    List<AppxPackage> system =
        installed.stream().filter(app -> app.role() == AppxPackage.Role.SYSTEM).toList();
    return new StoreApps(users, system, facts.machine().appx().provisioned());
  }
}
