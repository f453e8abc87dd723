package io.sysprep.testkit;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.verify.ImageState;
import java.util.List;

/**
 * Something that stands in the way of imaging in the field, put on a machine in one word.
 *
 * <pre>{@code
 * FakeWindows machine =
 *     FakeWindows.windows11()
 *         .with(Obstacle.storeAppOfOneUser("Contoso.App"), Obstacle.pendingRestart())
 *         .build();
 * }</pre>
 *
 * <p>A test suite writes its own as a lambda over the builder. Each method says which check of the
 * SDK finds it.
 */
@FunctionalInterface
public interface Obstacle {

  /**
   * Puts it on a machine that is being built.
   *
   * @param windows the machine
   */
  void putOn(FakeWindowsBuilder windows);

  /**
   * A Store app that one user has installed and that is not provisioned, for which Sysprep ends
   * with 0x80073cf2 (check {@code store-packages-provisioned}).
   *
   * @param name the app's name, such as {@code Contoso.App}
   * @return the obstacle
   */
  static Obstacle storeAppOfOneUser(String name) {
    return windows ->
        windows.withAppxPackage(
            new AppxPackage(
                name + "_1.0.0.0_x64__h91ms92gdsmmt",
                name + "_h91ms92gdsmmt",
                AppxPackage.Role.APPLICATION,
                true,
                List.of(windows.sidOfAnotherUser())));
  }

  /** {@return servicing that waits for a restart (check {@code restart-pending-servicing})} */
  static Obstacle pendingRestart() {
    return key(
        "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending");
  }

  /**
   * {@return Windows Update that waits for a restart (check {@code
   * restart-pending-windows-update})}
   */
  static Obstacle updatesWaitingForRestart() {
    return key(
        "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired");
  }

  /**
   * {@return a file that is to be deleted at the next boot, as agents leave one (check {@code
   * pending-file-renames}, a warning)}
   */
  static Obstacle filesWaitingForBoot() {
    return windows ->
        windows.withRegistryValue(
            RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\Session Manager"),
            "PendingFileRenameOperations",
            new RegistryValue.MultiText(List.of("\\??\\C:\\Program Files\\Agent\\old.dll", "")));
  }

  /** {@return membership of a domain (check {@code domain-membership})} */
  static Obstacle memberOfDomain() {
    return windows ->
        windows.withDomainRole(
            windows.isClient() ? DomainRole.MEMBER_WORKSTATION : DomainRole.MEMBER_SERVER);
  }

  /** {@return BitLocker on the Windows volume (check {@code os-volume-decrypted})} */
  static Obstacle bitLocker() {
    return windows -> windows.withBitLocker('C', ConversionStatus.FULLY_ENCRYPTED);
  }

  /** {@return a rearm count of zero (check {@code rearm-count})} */
  static Obstacle rearmSpent() {
    return windows -> windows.withRearmCount(0);
  }

  /**
   * {@return what a Sysprep leaves that broke off while it generalized (checks {@code image-state}
   * and {@code sysprep-status})}
   */
  static Obstacle halfGeneralized() {
    return windows ->
        windows
            .withImageState(ImageState.UNDEPLOYABLE)
            .withRegistryValue(
                RegistryKey.localMachine("SYSTEM\\Setup\\Status\\SysprepStatus"),
                "GeneralizationState",
                RegistryValue.number(3));
  }

  /**
   * {@return an upgrade from an earlier Windows (check {@code upgrade-leftovers}: blocks before
   * Windows 10, warns since)}
   */
  static Obstacle upgradedWindows() {
    return key("SYSTEM\\Setup\\Source OS (Updated on 6.1.2026 10-00-00)");
  }

  /** {@return onboarding to Defender for Endpoint (check {@code defender-endpoint}, a warning)} */
  static Obstacle defenderForEndpoint() {
    return windows ->
        windows.withRegistryValue(
            RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows Advanced Threat Protection"),
            "senseGuid",
            RegistryValue.text("0b0e1a3c-7a10-4f4d-9a0c-3f6f3c1d2e4f"));
  }

  /**
   * {@return an agent that takes part in Sysprep and whose DLL is gone (check {@code
   * external-providers})}
   */
  static Obstacle agentWithoutItsDll() {
    return windows ->
        windows.withRegistryValue(
            RegistryKey.localMachine(
                "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\SysPrepExternal\\Generalize"),
            "{5d2c1e7a-52a4-4f6e-8f8e-3f1d0c5b7a21}",
            RegistryValue.text("C:\\Program Files\\Agent\\sysprep.dll,Generalize"));
  }

  private static Obstacle key(String path) {
    return windows -> windows.withRegistryKey(RegistryKey.localMachine(path));
  }
}
