package io.sysprep.testkit.assertions;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.WindowsPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes that left something. A private folder that was made and removed again left nothing,
 * and neither did what was done in it meanwhile: a run that is refused has held its lock so.
 */
final class LastingChanges {

  private LastingChanges() {}

  static List<MachineChange> of(List<MachineChange> changes) {
    List<MachineChange> lasting = new ArrayList<>(changes);
    for (MachineChange change : changes) {
      if (change instanceof MachineChange.PrivateFolderCreated made) {
        forget(made, lasting);
      }
    }
    return lasting;
  }

  private static void forget(MachineChange.PrivateFolderCreated made, List<MachineChange> lasting) {
    int from = lasting.indexOf(made);
    int to = lasting.lastIndexOf(new MachineChange.FileDeleted(made.path()));
    if (from >= 0 && to > from) {
      lasting.subList(from, to + 1).removeIf(change -> isIn(made.path(), change));
    }
  }

  private static boolean isIn(WindowsPath folder, MachineChange change) {
    return place(change).filter(path -> path.startsWith(folder)).isPresent();
  }

  private static Optional<WindowsPath> place(MachineChange change) {
    if (change instanceof MachineChange.FileWritten written) {
      return Optional.of(written.path());
    }
    if (change instanceof MachineChange.FileAppended appended) {
      return Optional.of(appended.path());
    }
    if (change instanceof MachineChange.FileDeleted deleted) {
      return Optional.of(deleted.path());
    }
    return change instanceof MachineChange.PrivateFolderCreated made
        ? Optional.of(made.path())
        : Optional.empty();
  }
}
