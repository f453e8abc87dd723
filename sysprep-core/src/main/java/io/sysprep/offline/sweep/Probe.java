package io.sysprep.offline.sweep;

import io.sysprep.machine.MachineView;
import java.util.List;

/** A way of looking at a place. */
enum Probe {
  /** A registry value that is not empty. */
  VALUE {
    @Override
    List<Sighting> look(MachineView machine, Place place) {
      return new RegistryPlaces(machine.registry()).values(place.where(), place.name());
    }
  },
  /** The sub-keys of a registry key. */
  SUBKEYS {
    @Override
    List<Sighting> look(MachineView machine, Place place) {
      return named(new RegistryPlaces(machine.registry()).subKeys(place.where(), place.name()));
    }
  },
  /** Files that are there. */
  FILE {
    @Override
    List<Sighting> look(MachineView machine, Place place) {
      return new FilePlaces(machine)
          .find(place.where()).stream().map(file -> Sighting.of(machine, file)).toList();
    }
  },
  /** Answer files that hold secrets. */
  ANSWER_FILE {
    @Override
    List<Sighting> look(MachineView machine, Place place) {
      return named(
          SecretsInFiles.ofAnswerFiles(machine, new FilePlaces(machine).find(place.where())));
    }
  },
  /** Texts that quote secrets. */
  TEXT {
    @Override
    List<Sighting> look(MachineView machine, Place place) {
      return named(SecretsInFiles.ofTexts(machine, new FilePlaces(machine).find(place.where())));
    }
  },
  /** The profiles of users. */
  PROFILES {
    @Override
    List<Sighting> look(MachineView machine, Place place) {
      return named(UserProfiles.on(machine));
    }
  };

  /**
   * Looks.
   *
   * @return each find
   */
  abstract List<Sighting> look(MachineView machine, Place place);

  private static List<Sighting> named(List<String> places) {
    return places.stream().map(Sighting::named).toList();
  }
}
