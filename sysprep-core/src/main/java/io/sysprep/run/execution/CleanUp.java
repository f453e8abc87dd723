package io.sysprep.run.execution;

import io.sysprep.cloudbase.DeferredStart;
import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.traces.StagedCopies;
import io.sysprep.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Takes back what a run has prepared, and tells what it could not take back.
 *
 * <p>Each thing is tried on its own and more than once, and looked at afterwards: a copy of an
 * answer file may hold passwords, and nobody must believe that it is gone because a call returned.
 */
final class CleanUp {

  private static final int ATTEMPTS = 3;

  private final Machine machine;
  private final CallersWish wish;
  private Optional<WindowsPath> staged = Optional.empty();
  private Optional<DeferredStart> heldBack = Optional.empty();
  private final Deque<Undoing> mended = new ArrayDeque<>();
  private final List<String> staying = new ArrayList<>();

  CleanUp(Machine machine, CallersWish wish) {
    this.machine = machine;
    this.wish = wish;
  }

  /** How a change is taken back, and what is left where that fails. */
  private record Undoing(String left, BooleanSupplier undo) {}

  void mended(String left, BooleanSupplier undo) {
    mended.push(new Undoing(left, undo));
  }

  void stays(String what) {
    staying.add(what);
  }

  void staged(WindowsPath place) {
    staged = Optional.of(place);
  }

  void heldBack(DeferredStart cloudbaseInit) {
    heldBack = Optional.of(cloudbaseInit);
  }

  /** Removes the copy of the answer file; what is left is told, each as a sentence. */
  List<String> removeStaged() {
    List<String> left = new ArrayList<>();
    if (staged.isPresent()) {
      WindowsPath place = staged.get();
      Optional<String> why = problem(() -> remove(place));
      if (why.isPresent()) {
        left.add(
            place
                + ", a copy of the answer file that may hold passwords, is left: delete it. "
                + why.get());
      }
    }
    return left;
  }

  /** Puts all back as it was; what is left is told, each as a sentence. */
  List<String> undo() {
    List<String> left = removeStaged();
    heldBack
        .flatMap(start -> problem(start::undo))
        .ifPresent(why -> left.add("Cloudbase-Init is still held back on this machine. " + why));
    while (!mended.isEmpty()) {
      Undoing last = mended.pop();
      problem(last.undo).ifPresent(why -> left.add(last.left + " " + why));
    }
    left.addAll(staying);
    return left;
  }

  private boolean remove(WindowsPath place) {
    machine.control().files().delete(place);
    StagedCopies.beside(machine.view().files(), place).forEach(machine.control().files()::delete);
    place.parent().ifPresent(this::deleteIfEmpty);
    return machine.view().files().info(place).isEmpty()
        && StagedCopies.beside(machine.view().files(), place).isEmpty();
  }

  private void deleteIfEmpty(WindowsPath folder) {
    if (machine.view().files().list(folder).filter(List::isEmpty).isPresent()) {
      machine.control().files().delete(folder);
    }
  }

  /** Why something could not be done, as a sentence; empty when it is done. */
  private Optional<String> problem(BooleanSupplier work) {
    String why = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      wish.putInterruptAside();
      try {
        if (work.getAsBoolean()) {
          return Optional.empty();
        }
        why = "Windows said that it was done, and it was not.";
      } catch (RuntimeException | Error e) {
        why = Words.sentence(e);
      }
    }
    return Optional.of(why);
  }
}
