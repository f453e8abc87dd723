package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.cloudbase.DeferredStart;
import io.sysprep.licensing.Inquiry;
import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicensingFacts;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.checks.licensing.SharedLicensing;
import io.sysprep.words.Words;
import java.util.Locale;
import java.util.Optional;

final class SetupCompleteRuns implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            DeferredStart.CHECK, "Setup runs the script that starts Cloudbase-Init on clones")
        .because(
            "A run sets Cloudbase-Init to demand start, and SetupComplete.cmd starts it on clones."
                + " With an OEM product key Windows does not run that script, except on Enterprise"
                + " editions and servers: the agent would never start.")
        .reads(Port.SERVICES, Port.SYSTEM, Port.FILES, Port.WMI)
        .fallingBackTo(Port.COMMANDS, Port.REGISTRY)
        .remediedBy(
            "Seal an installation with a volume or retail key. Or waive this check: Cloudbase-Init"
                + " is then not held back, and may restart clones while Setup is still at work.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/add-a-custom-script-to-windows-setup");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!DeferredStart.wouldHoldBack(facts.machine(), facts.plan())) {
      return Finding.notApplicable("The run does not hold Cloudbase-Init back.");
    }
    Optional<WindowsPath> unwritable =
        DeferredStart.unwritableScript(facts.machine(), facts.windowsFolder());
    if (unwritable.isPresent()) {
      return Finding.blocking(
              unwritable.get()
                  + " is read-only and does not start Cloudbase-Init; the run could not add that.")
          .remediedBy("Run attrib -r on the script.");
    }
    String edition = facts.version().edition();
    if (facts.version().kind().isServer() || edition.startsWith("Enterprise")) {
      return Finding.passed("Windows " + edition + " runs SetupComplete.cmd with any key.");
    }
    Inquiry<LicensingFacts> licence = facts.once(SharedLicensing.STATE).facts();
    Optional<MachineException> failure = licence.failure();
    if (failure.isPresent()) {
      return Finding.inconclusive(Words.sentence(failure.get()));
    }
    return licence
        .known()
        .flatMap(SetupCompleteRuns::channel)
        .map(SetupCompleteRuns::judge)
        .orElseGet(() -> Finding.inconclusive("The channel of the product key is not told."));
  }

  private static Finding judge(String channel) {
    return channel.toUpperCase(Locale.ROOT).startsWith("OEM")
        ? Finding.blocking("The product key is of the channel " + channel + ".")
            .naming("channel", channel)
        : Finding.passed("The product key is of the channel " + channel + ".");
  }

  private static Optional<String> channel(LicensingFacts facts) {
    Optional<LicenseRecord> license = facts.windowsLicense();
    return license
        .flatMap(LicenseRecord::channel)
        .or(() -> license.flatMap(LicenseRecord::descriptionChannel));
  }
}
