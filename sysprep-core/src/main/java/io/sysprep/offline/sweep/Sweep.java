package io.sysprep.offline.sweep;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.offline.LeftBehind;
import io.sysprep.offline.Leftover;
import io.sysprep.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Goes through all places of the table. */
public final class Sweep {

  private final MachineView machine;
  private final Set<Leftover> finds = new LinkedHashSet<>();
  private final Set<String> unread = new LinkedHashSet<>();

  private Sweep(MachineView machine) {
    this.machine = machine;
  }

  /** {@return what is left behind on a machine} */
  public static LeftBehind of(MachineView machine) {
    Sweep sweep = new Sweep(machine);
    Place.all().forEach(sweep::look);
    List<Leftover> sorted = new ArrayList<>(sweep.finds);
    sorted.sort(
        Comparator.comparing(Leftover::kind)
            .thenComparing(Leftover::place, String.CASE_INSENSITIVE_ORDER));
    return new LeftBehind(sorted, List.copyOf(sweep.unread));
  }

  /** One place that cannot be read hides no other. */
  private void look(Place place) {
    try {
      for (Sighting sighting : place.probe().look(machine, place)) {
        finds.add(place.found(sighting.at()));
      }
    } catch (MachineException e) {
      unread.add(Words.sentence(e));
    }
  }
}
