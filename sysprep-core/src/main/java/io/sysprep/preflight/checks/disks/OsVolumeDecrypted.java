package io.sysprep.preflight.checks.disks;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Optional;

/**
 * Of interest to generalize only: {@code ValidateBitLockerState} is an action of Generalize.xml.
 *
 * @see <a href="https://github.com/canonical/packer-maas/issues/341">packer-maas issue 341</a>
 */
final class OsVolumeDecrypted implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("os-volume-decrypted", "The Windows volume is not encrypted")
        .because(
            "Sysprep stops with 0x80310039 unless the volume is fully decrypted; protection that is switched off is not enough.")
        .reads(Port.VOLUMES, Port.SYSTEM)
        .remediedBy(
            "Run manage-bde -off on the volume and wait until it is decrypted; set PreventDeviceEncryption to 1 so that Windows does not encrypt it again.")
        .describedAt(
            "https://learn.microsoft.com/windows/win32/secprov/getconversionstatus-win32-encryptablevolume");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.plan().generalizes()) {
      return Finding.notApplicable(
          "The plan does not generalize; only generalizing asks for a decrypted volume.");
    }
    char letter = facts.windowsFolder().drive().orElse('C');
    Optional<ConversionStatus> status = facts.machine().volumes().conversionStatus(letter);
    return status.isPresent()
        ? judge(letter, status.get())
        : Finding.passed("This Windows has no BitLocker for " + letter + ":.");
  }

  private static Finding judge(char letter, ConversionStatus status) {
    return status == ConversionStatus.FULLY_DECRYPTED
        ? Finding.passed(letter + ": is fully decrypted.")
        : Finding.blocking(letter + ": is not fully decrypted: " + status.text() + ".")
            .naming("volumes", List.of(letter + ":"))
            .naming("state", status.name());
  }
}
