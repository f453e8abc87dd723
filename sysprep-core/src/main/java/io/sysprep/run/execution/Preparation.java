package io.sysprep.run.execution;

import io.sysprep.cloudbase.DeferredStart;
import io.sysprep.machine.Bytes;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.traces.StagedCopies;
import io.sysprep.verify.SysprepFiles;
import java.util.Optional;

/**
 * Prepares a machine for Sysprep.
 *
 * <p>The answer file that is used is the one that was checked: its bytes are staged, and compared
 * once more right before the launch.
 */
final class Preparation {

  private static final int LIMIT = 16 << 20;

  private final Machine machine;
  private final SysprepPlan plan;
  private final SysprepFiles files;
  private final Optional<Bytes> checked;
  private final CleanUp cleanUp;

  Preparation(
      Machine machine,
      SysprepPlan plan,
      SysprepFiles files,
      Optional<Bytes> checked,
      CleanUp cleanUp) {
    this.machine = machine;
    this.plan = plan;
    this.files = files;
    this.checked = checked;
    this.cleanUp = cleanUp;
  }

  /**
   * Removes the tag, and the copies of an answer file that an earlier run had no time to remove.
   */
  void removeOldTraces() {
    machine.control().files().delete(files.tag());
    WindowsPath staged = SysprepPlan.stagingPlace(files.windowsFolder());
    for (WindowsPath copy : StagedCopies.beside(machine.view().files(), staged)) {
      machine.control().files().delete(copy);
    }
  }

  /** Where the answer file has to be copied; empty when Sysprep can read it where it is. */
  Optional<WindowsPath> stagingPlace() {
    Optional<WindowsPath> effective = plan.effectiveAnswerFile(files.windowsFolder());
    return effective.equals(plan.answerFile()) ? Optional.empty() : effective;
  }

  void stageAnswerFile(WindowsPath place) {
    plan.answerFile().ifPresent(this::requireAsChecked);
    if (checked.isPresent()) {
      cleanUp.staged(place);
      place.parent().ifPresent(machine.control().files()::createPrivateFolder);
      machine.control().files().write(place, checked.get().toByteArray());
    }
  }

  void holdBack(DeferredStart cloudbaseInit) {
    cleanUp.heldBack(cloudbaseInit);
    cloudbaseInit.apply();
  }

  /** What Sysprep is about to read must be what was checked. */
  void requireAnswerFileAsChecked() {
    Optional<WindowsPath> effective = plan.effectiveAnswerFile(files.windowsFolder());
    if (effective.isPresent()) {
      requireAsChecked(effective.get());
    }
  }

  private void requireAsChecked(WindowsPath file) {
    Optional<Bytes> now = machine.view().files().read(file, LIMIT).map(Bytes::of);
    if (!now.equals(checked)) {
      throw new MachineException(
          Reason.FAILED, "use the answer file", file + ", which is not what preflight has checked");
    }
  }
}
