package io.sysprep.run;

import io.sysprep.cloudbase.DeferredStart;
import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.verify.SysprepFiles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Prepares a machine for Sysprep, and knows how to undo that as long as Sysprep has changed
 * nothing.
 */
final class Preparation {

  private final Machine machine;
  private final SysprepPlan plan;
  private final SysprepFiles files;
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private Optional<WindowsPath> staged = Optional.empty();

  Preparation(Machine machine, SysprepPlan plan, SysprepFiles files) {
    this.machine = machine;
    this.plan = plan;
    this.files = files;
  }

  /** Removes the tag, and the copy of an answer file that an earlier run had no time to remove. */
  void removeOldTraces() {
    machine.control().files().delete(files.tag());
    if (machine.view().files().info(SysprepPlan.stagingPlace(files.windowsFolder())).isPresent()) {
      machine.control().files().delete(SysprepPlan.stagingPlace(files.windowsFolder()));
    }
  }

  /** Where the answer file has to be copied; empty when Sysprep can read it where it is. */
  Optional<WindowsPath> stagingPlace() {
    Optional<WindowsPath> effective = plan.effectiveAnswerFile(files.windowsFolder());
    return effective.equals(plan.answerFile()) ? Optional.empty() : effective;
  }

  void stageAnswerFile(WindowsPath place) {
    plan.answerFile()
        .ifPresent(
            file -> {
              staged = Optional.of(place);
              place.parent().ifPresent(machine.control().files()::createFolders);
              machine.control().files().copy(file, place);
            });
  }

  void holdBack(DeferredStart cloudbaseInit) {
    undo.push(cloudbaseInit::undo);
    cloudbaseInit.apply();
  }

  /** Removes what was staged: a copy of an answer file may hold passwords. */
  void removeStaged() {
    staged.ifPresent(machine.control().files()::delete);
  }

  /** Puts the machine back as it was before, the last change first. */
  void undo() {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }
}
