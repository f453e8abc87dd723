package io.sysprep.guest.job;

import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.run.Signals;
import io.sysprep.verify.SealEvidence;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Goes once through what the end of a run needs, before Sysprep is launched: a class or a locale
 * that cannot be loaded shows while nothing was changed, and not over a sealed machine.
 */
record WarmUp(Machine machine, WindowsPath folder) {

  /** Loads what only the end would load, then writes and reads a result that tells nothing. */
  RunResult result() {
    LoadedAhead.load(WarmUp.class);
    Signals signals =
        new Signals(
            OptionalLong.empty(),
            SealEvidence.of(machine.view()),
            Optional.empty(),
            machine.view().clock().instant());
    RunResult sealed =
        new RunResult.Sealed("Nothing was run.", MachineState.UNKNOWN, folder, signals);
    return RunResult.fromJson(sealed.toJson());
  }
}
