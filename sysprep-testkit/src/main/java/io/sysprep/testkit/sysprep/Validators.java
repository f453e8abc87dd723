package io.sysprep.testkit.sysprep;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.testkit.state.AppxStore;
import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.RegistryKeys;
import java.util.Optional;
import java.util.stream.Stream;

/** What each validating provider looks at, and why it refuses. */
final class Validators {

  private static final long SERVICING_CANNOT_START = 0x8008_0005L;
  private static final long RESERVED_STORAGE_IN_USE = 0x800F_0975L;
  private static final long VOLUME_NOT_DECRYPTED = 0x8031_0039L;
  private static final long SERVICE_DISABLED = 0x8007_0422L;
  private static final long PACKAGE_NOT_REMOVED = 0x8007_3CF2L;

  private Validators() {}

  static Optional<ProviderFailure> ask(Provider provider, Situation situation) {
    Installation installation = situation.installation();
    return switch (provider.method()) {
      case "Sysprep_Clean_Validate_Opk" ->
          servicing(installation).or(() -> reservedStorage(installation));
      case "ValidateBitLockerState" -> bitLocker(installation);
      case "SysprepGeneralizeValidate" -> appx(situation);
      default -> Optional.empty();
    };
  }

  private static Optional<ProviderFailure> servicing(Installation installation) {
    return isDisabled(installation, "TrustedInstaller")
        ? Optional.of(
            ProviderFailure.of(
                SERVICING_CANNOT_START,
                "spopk.dll:: Failed to query pending CBS operations; hr = 0x80080005"))
        : Optional.empty();
  }

  private static Optional<ProviderFailure> reservedStorage(Installation installation) {
    return installation
        .registry()
        .number(RegistryKeys.RESERVE_MANAGER, "ActiveScenario")
        .filter(scenario -> scenario != 0)
        .map(
            scenario ->
                ProviderFailure.of(
                    RESERVED_STORAGE_IN_USE,
                    "Sysprep_Clean_Validate_Opk: Audit mode cannot be turned on if reserved storage"
                        + " is in use. An update or servicing operation may be using reserved"
                        + " storage.; hr = 0x800F0975"));
  }

  private static Optional<ProviderFailure> bitLocker(Installation installation) {
    return installation
        .volumes()
        .conversion('C')
        .filter(status -> status != ConversionStatus.FULLY_DECRYPTED)
        .map(
            status ->
                ProviderFailure.of(
                    VOLUME_NOT_DECRYPTED,
                    "BitLocker-Sysprep: BitLocker is on for the OS volume. Turn BitLocker off to run"
                        + " Sysprep. (0x80310039)"));
  }

  private static Optional<ProviderFailure> appx(Situation situation) {
    Installation installation = situation.installation();
    if (isDisabled(installation, "AppXSvc")) {
      return Optional.of(ProviderFailure.of(SERVICE_DISABLED));
    }
    AppxStore apps = installation.appx();
    Stream<AppxPackage> otherVersions =
        situation.behaviour().isJudgingAppsByVersion()
            ? apps.provisionedInAnotherVersion().stream()
            : Stream.empty();
    return Stream.concat(apps.notProvisioned().stream(), otherVersions)
        .findFirst()
        .map(Validators::notProvisioned);
  }

  private static ProviderFailure notProvisioned(AppxPackage culprit) {
    return ProviderFailure.of(
        PACKAGE_NOT_REMOVED,
        "Package "
            + culprit.fullName()
            + " was installed for a user, but not provisioned for all users. This package will not"
            + " function properly in the sysprep image.",
        "Failed to remove apps for the current user: 0x80073cf2.",
        "Exit code of RemoveAllApps thread was 0x3cf2.");
  }

  private static boolean isDisabled(Installation installation, String service) {
    return installation
        .services()
        .service(service)
        .map(ServiceInfo::startMode)
        .filter(mode -> mode == ServiceStartMode.DISABLED)
        .isPresent();
  }
}
