package io.sysprep.offline.sweep;

import io.sysprep.machine.MachineView;
import java.util.List;

/** A way of looking at a place. */
enum Probe {
  /** A registry value that is not empty. */
  VALUE {
    @Override
    List<String> look(MachineView machine, Place place) {
      return new RegistryPlaces(machine.registry()).values(place.where(), place.name());
    }
  },
  /** The sub-keys of a registry key. */
  SUBKEYS {
    @Override
    List<String> look(MachineView machine, Place place) {
      return new RegistryPlaces(machine.registry()).subKeys(place.where(), place.name());
    }
  },
  /** Files that are there. */
  FILE {
    @Override
    List<String> look(MachineView machine, Place place) {
      return new FilePlaces(machine).find(place.where()).stream().map(Object::toString).toList();
    }
  },
  /** Answer files that hold secrets. */
  ANSWER_FILE {
    @Override
    List<String> look(MachineView machine, Place place) {
      return SecretsInFiles.ofAnswerFiles(machine, new FilePlaces(machine).find(place.where()));
    }
  },
  /** Texts that quote secrets. */
  TEXT {
    @Override
    List<String> look(MachineView machine, Place place) {
      return SecretsInFiles.ofTexts(machine, new FilePlaces(machine).find(place.where()));
    }
  },
  /** The profiles of users. */
  PROFILES {
    @Override
    List<String> look(MachineView machine, Place place) {
      return UserProfiles.on(machine);
    }
  };

  /**
   * Looks.
   *
   * @return each find by its place, for people
   */
  abstract List<String> look(MachineView machine, Place place);
}
