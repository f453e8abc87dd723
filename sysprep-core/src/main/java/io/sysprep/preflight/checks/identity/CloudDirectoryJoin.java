package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

final class CloudDirectoryJoin implements PrerequisiteCheck {

  private static final RegistryKey JOIN =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\CloudDomainJoin\\JoinInfo");

  /** Windows 10 1809: the first of which Microsoft allows images of machines that were joined. */
  private static final int LEAVES_BY_ITSELF = 17763;

  @Override
  public CheckDescription description() {
    return CheckDescription.of("cloud-directory-join", "The machine is not joined to Entra")
        .because(
            "Clones of a joined machine are one device to the directory. Below Windows 10 1809 Microsoft forbids images of joined machines.")
        .reads(Port.REGISTRY)
        .fallingBackTo(Port.SYSTEM)
        .remediedBy("Run dsregcmd /leave before imaging.")
        .describedAt(
            "https://learn.microsoft.com/entra/identity/devices/howto-device-identity-virtual-desktop-infrastructure");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    boolean joined = !facts.machine().registry().subKeys(JOIN).orElse(List.of()).isEmpty();
    if (!joined) {
      return Finding.passed("No join is on record.");
    }
    String text = "The machine is joined to Entra: " + JOIN + " has a key for it.";
    return facts.version().build() < LEAVES_BY_ITSELF
        ? Finding.blocking(text)
        : Finding.warning(text);
  }
}
