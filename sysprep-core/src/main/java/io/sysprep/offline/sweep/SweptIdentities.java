package io.sysprep.offline.sweep;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.offline.Leftover;
import io.sysprep.words.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys and identities of a machine with their contents, to be held against those of another.
 *
 * @param contents what can be compared of each; never to be told
 * @param unread what could not be looked at and why, each as a sentence
 */
public record SweptIdentities(Map<Leftover, Object> contents, List<String> unread) {

  private static final Set<Leftover.Kind> KINDS = Set.of(Leftover.Kind.KEY, Leftover.Kind.IDENTITY);

  /** {@return those of a machine} */
  public static SweptIdentities of(MachineView machine) {
    Map<Leftover, Object> contents = new LinkedHashMap<>();
    Set<String> unread = new LinkedHashSet<>();
    for (Place place : Place.all()) {
      if (KINDS.contains(place.kind())) {
        add(machine, place, contents, unread);
      }
    }
    return new SweptIdentities(contents, List.copyOf(unread));
  }

  private static void add(
      MachineView machine, Place place, Map<Leftover, Object> contents, Set<String> unread) {
    try {
      for (Sighting sighting : place.probe().look(machine, place)) {
        contents.put(place.found(sighting.at()), sighting.content().get());
      }
    } catch (MachineException e) {
      unread.add(Words.sentence(e));
    }
  }
}
