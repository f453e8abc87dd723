package io.sysprep.testkit.boot;

import io.sysprep.testkit.life.SysprepBehaviour;
import io.sysprep.testkit.state.Installation;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.ConfigurationPass;

/**
 * Whether an answer file lets OOBE run without anybody.
 *
 * <p>Since Windows Server 2025 and Windows 11 24H2 the settings {@code SkipMachineOOBE} and {@code
 * SkipUserOOBE} alone leave OOBE unfinished. Whether {@code HideEULAPage} beside them helps,
 * sources disagree about; {@link SysprepBehaviour#neverSkipsOobe()} shows the machine on which it
 * does not.
 */
final class OobePages {

  private static final int SKIPPING_NO_MORE = 26100;

  private OobePages() {}

  static boolean waitForSomebody(
      AnswerFile file, Installation installation, SysprepBehaviour behaviour) {
    boolean hidden = isTrue(file, "OOBE/HideEULAPage") && !behaviour.isOobeNeverSkipped();
    return isTrue(file, "OOBE/SkipMachineOOBE")
        && !hidden
        && installation.product().build() >= SKIPPING_NO_MORE;
  }

  private static boolean isTrue(AnswerFile file, String path) {
    return file.value(ConfigurationPass.OOBE_SYSTEM, "Microsoft-Windows-Shell-Setup", path)
        .filter(value -> value.strip().equalsIgnoreCase("true"))
        .isPresent();
  }
}
