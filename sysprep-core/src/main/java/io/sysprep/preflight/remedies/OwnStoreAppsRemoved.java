package io.sysprep.preflight.remedies;

import io.sysprep.machine.AppxName;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.checks.store.StoreApps;
import io.sysprep.preflight.examination.AutomaticRemedy;
import io.sysprep.preflight.examination.RemedyBench;
import io.sysprep.preflight.examination.RemedyNeed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Removes apps for the user that this program runs as, which is the scope that Microsoft gives: for
 * the apps of others, it says, log on as them or delete them. {@code -AllUsers} may never return,
 * and removing the provisioning makes the very failure that is to be mended.
 *
 * <p>One package at a time, each with a limit. What cannot be removed is none of the apps that are
 * looked at.
 */
final class OwnStoreAppsRemoved implements AutomaticRemedy {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String POWERSHELL = "System32\\WindowsPowerShell\\v1.0\\powershell.exe";

  /** What a full name is made of; anything else is not handed to a shell. */
  private static final Pattern FULL_NAME = Pattern.compile("[A-Za-z0-9._~-]+");

  @Override
  public RemedyDescription description() {
    return StandardRemedies.described("remove-own-store-apps");
  }

  @Override
  public RemedyNeed examine(PreflightFacts facts) {
    List<AppxPackage> apps = inTheWay(facts.once(StoreApps.FACT));
    if (apps.isEmpty()) {
      return new RemedyNeed.NotNeeded("No app of a user is in Sysprep's way.");
    }
    Sid own = facts.currentUser().sid();
    List<AppxPackage> foreign =
        apps.stream().filter(app -> !app.users().equals(List.of(own))).toList();
    if (!foreign.isEmpty()) {
      return new RemedyNeed.Impossible(
          "Other users have " + told(foreign) + ": log on as them to remove it, or delete them.");
    }
    return new RemedyNeed.Needed(
        "For this user will be removed: " + told(apps) + ".",
        bench -> {
          for (AppxPackage app : apps) {
            remove(bench, app, own, facts.windowsFolder());
          }
        });
  }

  /** Of no family that is provisioned, or in another version than is. */
  private static List<AppxPackage> inTheWay(StoreApps apps) {
    return apps.users().stream().filter(app -> !isProvisioned(app, apps.provisioned())).toList();
  }

  private static boolean isProvisioned(AppxPackage app, List<String> provisioned) {
    AppxName name = AppxName.of(app.fullName());
    List<AppxName> family =
        provisioned.stream()
            .map(AppxName::of)
            .filter(other -> other.family().equalsIgnoreCase(app.familyName()))
            .toList();
    List<AppxName> alike =
        family.stream().filter(other -> other.isBundle() == name.isBundle()).toList();
    return !family.isEmpty()
        && (alike.isEmpty()
            || alike.stream().anyMatch(other -> other.version().equals(name.version())));
  }

  private static String told(List<AppxPackage> apps) {
    return apps.stream().map(AppxPackage::fullName).collect(Collectors.joining(", "));
  }

  private static void remove(RemedyBench bench, AppxPackage app, Sid own, WindowsPath windows)
      throws InterruptedException {
    if (!FULL_NAME.matcher(app.fullName()).matches()) {
      throw new IllegalArgumentException("No full name of a package: '" + app.fullName() + "'");
    }
    bench.stays(app.fullName() + " was removed for this user, or may have been.");
    bench.run(
        new ProgramLaunch(windows.resolve(POWERSHELL), arguments(app), Optional.empty()), LIMIT);
    bench.await(
        app.fullName() + " to be gone",
        Duration.ZERO,
        () -> isGone(bench.machine().view(), app, own));
  }

  /** The exit code tells why: it is the HRESULT. */
  private static List<String> arguments(AppxPackage app) {
    String script =
        "try { Remove-AppxPackage -Package '"
            + app.fullName()
            + "' -ErrorAction Stop } catch { exit $_.Exception.HResult }";
    return List.of("-NoProfile", "-NonInteractive", "-Command", script);
  }

  private static boolean isGone(MachineView view, AppxPackage app, Sid own) {
    return view.appx().installed().stream()
        .filter(other -> other.fullName().equals(app.fullName()))
        .noneMatch(other -> other.users().contains(own));
  }
}
