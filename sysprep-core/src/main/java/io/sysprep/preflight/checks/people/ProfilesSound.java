package io.sysprep.preflight.checks.people;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ProfilesSound implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("profiles-sound", "Every profile has its folder")
        .because(
            "A profile whose folder is gone makes CopyProfile fail on clones (0x80070003), and what Windows gave up (.bak) was broken already.")
        .reads(Port.REGISTRY, Port.FILES, Port.SYSTEM)
        .remediedBy("Delete the keys that are named below ProfileList, or leave CopyProfile out.")
        .describedAt(
            "https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/sysprep-troubleshoot.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Map<String, String> broken = new LinkedHashMap<>();
    facts
        .once(Profiles.FACT)
        .all()
        .forEach(
            profile -> trouble(facts, profile).ifPresent(text -> broken.put(profile.key(), text)));
    if (broken.isEmpty()) {
      return Finding.passed("Every profile of a person has its folder.");
    }
    String text = String.join(" ", broken.values());
    Finding finding =
        CopiedProfile.isWanted(facts)
            ? Finding.blocking(text + " The answer file sets CopyProfile.")
            : Finding.warning(text);
    return finding.naming("profiles", List.copyOf(broken.keySet()));
  }

  private static Optional<String> trouble(PreflightFacts facts, Profiles.Profile profile) {
    if (profile.key().endsWith(".bak")) {
      return Optional.of("Windows gave up the profile " + profile.key() + ".");
    }
    return profile
        .folder()
        .filter(folder -> facts.machine().files().info(facts.expanded(folder)).isEmpty())
        .map(folder -> "The folder " + folder + " of " + profile.key() + " is not there.");
  }
}
