package io.sysprep.run.overlay;

import io.sysprep.machine.MachineChange;
import java.util.ArrayList;
import java.util.List;

/** The changes in the order made. */
final class Changes implements Recorder {

  private final List<MachineChange> changes = new ArrayList<>();

  @Override
  public synchronized void record(MachineChange change) {
    changes.add(change);
  }

  synchronized List<MachineChange> all() {
    return List.copyOf(changes);
  }
}
