package io.sysprep.run;

import io.sysprep.diagnose.Cause;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.Ending;
import io.sysprep.plan.SysprepPlan;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts results into words. */
final class Results {

  private Results() {}

  static RunResult.Sealed sealed(SysprepPlan plan, WindowsPath folder, Signals signals) {
    MachineState state =
        plan.ending() == Ending.VERIFY_THEN_REBOOT
            ? MachineState.SEAL_CONSUMED
            : MachineState.SEALED;
    String proof =
        "Sysprep succeeded: its tag is fresh, the image state is "
            + signals.imageState()
            + ", and its log has no fatal line.";
    return new RunResult.Sealed(proof + exitCodeNote(signals), state, folder, signals);
  }

  static RunResult handedOver(WindowsPath folder, Signals signals) {
    String text = "Sysprep wrote its tag and ends the machine itself." + exitCodeNote(signals);
    return new RunResult.HandedOver(text, folder);
  }

  static RunResult failed(
      Proof proof, MachineState state, WindowsPath folder, Signals signals, Optional<String> left) {
    String cause =
        signals.rootCause().map(Cause::title).map(title -> "Root cause: " + title + " ").orElse("");
    String text =
        "Success is not proven. "
            + cause
            + String.join(" ", proof.missing())
            + exitCode(signals.exitCode())
            + left.map(what -> " " + what).orElse("");
    return new RunResult.Failed(
        text, state, RunStep.DECIDE, Optional.of(folder), Optional.of(signals));
  }

  static RunResult timedOut(
      SysprepProcess process,
      Signals signals,
      boolean ended,
      SysprepPlan plan,
      WindowsPath folder) {
    Duration silence = process.silence();
    String text =
        "Sysprep did not end within "
            + plan.deadline().toMinutes()
            + " minutes; its log has not grown for "
            + silence.toMinutes()
            + " minutes. "
            + (ended
                ? "It had changed nothing and was ended."
                : "It may have begun to change the machine and was left running.");
    MachineState state = ended ? MachineState.UNCHANGED_BY_SYSPREP : MachineState.SYSPREP_RUNNING;
    return new RunResult.TimedOut(text, state, folder, silence, signals);
  }

  static RunResult brokenOff(
      RunStep step, MachineException e, MachineState state, WindowsPath folder) {
    String text = "The run broke off when it was to " + step.text() + ". " + e.getMessage() + ".";
    return new RunResult.Failed(text, state, step, Optional.of(folder), Optional.empty());
  }

  static RunResult cancelled(RunStep step, MachineState state, WindowsPath folder) {
    String text = "The run was interrupted when it was to " + step.text() + ".";
    return new RunResult.Cancelled(text, state, step, Optional.of(folder));
  }

  static RunResult unrecorded(RunResult.Sealed sealed, MachineException e) {
    String text =
        sealed.explanation()
            + " But the result could not be recorded, so the machine was left running. "
            + e.getMessage()
            + ".";
    return new RunResult.Failed(
        text,
        MachineState.SEALED,
        RunStep.RESULT,
        sealed.runFolder(),
        Optional.of(sealed.signals()));
  }

  static RunResult notCleanedUp(RunResult.Sealed sealed, String what) {
    String text =
        sealed.explanation()
            + " But the machine was left running, so that it can be mended. "
            + what;
    return new RunResult.Failed(
        text,
        MachineState.SEALED,
        RunStep.CLEAN_UP,
        sealed.runFolder(),
        Optional.of(sealed.signals()));
  }

  static RunResult notEnded(RunResult.Sealed sealed, MachineException e) {
    String text =
        sealed.explanation() + " But the run did not end as planned. " + e.getMessage() + ".";
    return new RunResult.Failed(
        text, MachineState.SEALED, RunStep.END, sealed.runFolder(), Optional.of(sealed.signals()));
  }

  private static String exitCodeNote(Signals signals) {
    return signals.exitCode().orElse(0) == 0
        ? ""
        : " Its exit code "
            + signals.exitCode().orElse(0)
            + " is no sign of failure: remoting and firmware give such codes after success.";
  }

  private static String exitCode(OptionalLong exitCode) {
    return exitCode.isPresent()
        ? " Exit code " + exitCode.getAsLong() + ", which proves nothing by itself."
        : "";
  }
}
