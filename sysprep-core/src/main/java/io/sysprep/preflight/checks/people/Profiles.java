package io.sysprep.preflight.checks.people;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.PreflightFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The profiles of people, by {@code ProfileList}; those of services are left out. They stay there
 * long after an account is deleted.
 *
 * @param all the profiles, in the order of the registry
 */
record Profiles(List<Profile> all) {

  static final Fact<Profiles> FACT = Fact.of("profiles of users", Profiles::read);

  private static final RegistryKey LIST =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList");
  private static final String PERSON = "S-1-5-21-";

  /**
   * A profile of a person.
   *
   * @param key the name of its key: the SID, with {@code .bak} behind it where Windows gave it up
   * @param folder its folder, as the registry has it; empty where it has none
   */
  record Profile(String key, Optional<String> folder) {

    boolean isOfAdministrator() {
      return key.endsWith("-500");
    }
  }

  private static Profiles read(PreflightFacts facts) {
    RegistryView registry = facts.machine().registry();
    List<Profile> profiles = new ArrayList<>();
    for (String name : registry.subKeys(LIST).orElse(List.of())) {
      if (name.startsWith(PERSON)) {
        profiles.add(new Profile(name, registry.text(LIST.child(name), "ProfileImagePath")));
      }
    }
    return new Profiles(List.copyOf(profiles));
  }
}
