package io.sysprep.preflight.checks.people;

import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.checks.answerfile.AnswerFileFact;
import io.sysprep.unattend.ConfigurationPass;

/** Whether the answer file has the profile of the administrator copied for new users. */
final class CopiedProfile {

  private CopiedProfile() {}

  static boolean isWanted(PreflightFacts facts) {
    return AnswerFileFact.isTrue(
        facts, ConfigurationPass.SPECIALIZE, "Microsoft-Windows-Shell-Setup", "CopyProfile");
  }
}
