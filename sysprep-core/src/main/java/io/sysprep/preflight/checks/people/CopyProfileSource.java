package io.sysprep.preflight.checks.people;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.words.Words;
import java.util.List;

final class CopyProfileSource implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("copy-profile-source", "The profile that is copied is the only one")
        .because(
            "CopyProfile copies the profile of the built-in Administrator; with others beside it the wrong one may be taken, or Sysprep does not complete.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY, Port.FILES)
        .remediedBy("Remove the other profiles, or leave CopyProfile out of the answer file.")
        .describedAt(
            "https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/sysprep-troubleshoot.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<Profiles.Profile> all = facts.once(Profiles.FACT).all();
    if (!CopiedProfile.isWanted(facts)) {
      return Finding.notApplicable("The answer file does not set CopyProfile.");
    }
    if (all.stream().noneMatch(Profiles.Profile::isOfAdministrator)) {
      return Finding.warning("The built-in Administrator has no profile that could be copied.");
    }
    return all.size() == 1
        ? Finding.passed("The profile of the built-in Administrator is the only one.")
        : Finding.warning("There are " + Words.counted(all.size(), "profile") + " of people.")
            .naming("profiles", all.stream().map(Profiles.Profile::key).toList());
  }
}
