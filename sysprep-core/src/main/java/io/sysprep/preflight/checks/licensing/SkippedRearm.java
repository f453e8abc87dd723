package io.sysprep.preflight.checks.licensing;

import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.checks.answerfile.AnswerFileFact;
import io.sysprep.unattend.ConfigurationPass;

/**
 * Whether generalizing will leave the licence alone: {@code SkipRearm} is 1, in the answer file or
 * in the registry.
 *
 * @see <a
 *     href="https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/error-occurs-when-running-sysprep-generalize">KB
 *     929828: Microsoft's workaround where no rearm is left</a>
 */
final class SkippedRearm {

  private static final RegistryKey PLATFORM =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\SoftwareProtectionPlatform");

  private SkippedRearm() {}

  static boolean in(PreflightFacts facts) {
    return inAnswerFile(facts) || inRegistry(facts);
  }

  private static boolean inAnswerFile(PreflightFacts facts) {
    return AnswerFileFact.setting(
            facts, ConfigurationPass.GENERALIZE, "Microsoft-Windows-Security-SPP", "SkipRearm")
        .filter("1"::equals)
        .isPresent();
  }

  private static boolean inRegistry(PreflightFacts facts) {
    return facts.machine().registry().number(PLATFORM, "SkipRearm").orElse(0) == 1;
  }
}
