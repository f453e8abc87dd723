package io.sysprep.run.execution;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineView;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.MachineState;
import io.sysprep.run.Signals;
import io.sysprep.run.execution.CallersWish.StopException;
import io.sysprep.unattend.Secret;
import io.sysprep.verify.SysprepFiles;
import java.util.List;

/**
 * A Sysprep that was launched, with what was known before: enough to decide what came of it, and
 * whether it may be ended.
 *
 * @param view the machine
 * @param process the process
 * @param before what was recorded before the launch
 * @param reader reads everything that tells how it went
 */
record LaunchedSysprep(
    MachineView view, SysprepProcess process, BeforeLaunch before, SignalReader reader) {

  static LaunchedSysprep launch(
      Machine machine,
      SysprepPlan plan,
      SysprepFiles files,
      CauseTable causes,
      List<Secret> secrets,
      ProgressTeller progress,
      CallersWish wish) {
    MachineView view = machine.view();
    LogWatch log = LogWatch.begin(view, files, causes, secrets);
    BeforeLaunch before = BeforeLaunch.read(view, files);
    SysprepProcess process = SysprepProcess.launch(machine, plan, files, log, progress, wish);
    return new LaunchedSysprep(
        view, process, before, new SignalReader(view, plan, files, log, before));
  }

  Signals settle(CallersWish wish) throws StopException {
    return reader.settle(process, wish);
  }

  Signals look() {
    return reader.look(process);
  }

  Signals readStalled() {
    return reader.readStalled(process);
  }

  /** Whether Windows' own records are as they were; any doubt is a no. */
  boolean hasChangedNothing() {
    return before.stillHolds(view);
  }

  /**
   * Ends Sysprep where log and records both say that it has changed nothing, and looks again
   * afterwards; leaves it alone otherwise.
   */
  MachineState stop() {
    try {
      if (!process.looksHarmlessToEnd() || !hasChangedNothing() || !process.end()) {
        return MachineState.SYSPREP_RUNNING;
      }
      return hasChangedNothing()
          ? MachineState.UNCHANGED_BY_SYSPREP
          : MachineState.HALF_GENERALIZED;
    } catch (RuntimeException | Error e) {
      return MachineState.SYSPREP_RUNNING;
    }
  }
}
