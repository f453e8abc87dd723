package io.sysprep.preflight.checks.people;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.words.Words;
import java.util.List;

final class SingleProfile implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("single-profile", "Only the builder's profile is there")
        .because(
            "Profiles of people cost space and carry their secrets; some services refuse them.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.REGISTRY)
        .remediedBy("Delete the profiles and accounts that the image does not need.")
        .describedAt(
            "https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/Creating_EBSbacked_WinAMI.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<String> profiles =
        facts.once(Profiles.FACT).all().stream().map(Profiles.Profile::key).toList();
    int count = profiles.size();
    return count <= 1
        ? Finding.passed(Words.counted(count, "profile") + " of people.")
        : Finding.notice("There are " + Words.counted(count, "profile") + " of people.")
            .naming("profiles", profiles);
  }
}
