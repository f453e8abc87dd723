package io.sysprep.preflight.remedies;

import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.checks.tabled.FilesByName;
import io.sysprep.preflight.examination.AutomaticRemedy;
import io.sysprep.preflight.examination.RemedyNeed;
import io.sysprep.words.Words;
import java.util.List;

/**
 * The keys are not put back: sshd refuses private keys that others may read, and how the files were
 * protected is not written again. It makes new ones when it starts.
 */
final class SshHostKeysDeleted implements AutomaticRemedy {

  @Override
  public RemedyDescription description() {
    return StandardRemedies.described("delete-ssh-host-keys");
  }

  @Override
  public RemedyNeed examine(PreflightFacts facts) {
    List<WindowsPath> keys = FilesByName.found(facts, "%ProgramData%\\ssh\\ssh_host_*");
    return keys.isEmpty()
        ? new RemedyNeed.NotNeeded("There are no SSH host keys.")
        : new RemedyNeed.Needed(
            "sshd will be stopped, and "
                + Words.counted(keys.size(), "file")
                + " of host keys deleted.",
            bench -> {
              new ServiceSwitch(bench).stop("sshd");
              bench.stays("SSH host keys were deleted; sshd makes others when it starts.");
              keys.forEach(bench.machine().control().files()::delete);
            });
  }
}
