package io.sysprep.run.execution;

import io.sysprep.diagnose.Cause;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.Ending;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.redaction.Redaction;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.run.Signals;
import io.sysprep.verify.ImageState;
import io.sysprep.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Puts results into words. */
final class Results {

  private Results() {}

  static RunResult.Sealed sealed(SysprepPlan plan, WindowsPath folder, Signals signals) {
    String proof =
        "Sysprep succeeded: its tag is fresh, the image state is "
            + signals.seal().imageState().said(ImageState::value)
            + ", and its log has no fatal line.";
    return new RunResult.Sealed(proof + exitCodeNote(signals), stateOf(plan), folder, signals);
  }

  private static MachineState stateOf(SysprepPlan plan) {
    if (!plan.generalizes()) {
      return MachineState.NOT_GENERALIZED;
    }
    return plan.ending() == Ending.VERIFY_THEN_REBOOT
        ? MachineState.SEAL_CONSUMED
        : MachineState.SEALED;
  }

  static RunResult handedOver(WindowsPath folder, Signals signals, List<String> left) {
    String text =
        "Sysprep wrote its tag and ends the machine itself." + exitCodeNote(signals) + told(left);
    return new RunResult.HandedOver(text, folder);
  }

  static RunResult failed(
      Proof proof, MachineState state, WindowsPath folder, Signals signals, List<String> left) {
    String cause =
        signals.rootCause().map(Cause::title).map(title -> "Root cause: " + title + " ").orElse("");
    String text =
        "Success is not proven. "
            + cause
            + String.join(" ", proof.missing())
            + proof
                .lastStage()
                .map(last -> " The log ends in stage " + last.text() + ".")
                .orElse("")
            + exitCode(signals.exitCode())
            + told(left);
    return new RunResult.Failed(
        text, state, RunStep.DECIDE, Optional.of(folder), Optional.of(signals));
  }

  static RunResult timedOut(
      LaunchedSysprep launched,
      MachineState state,
      SysprepPlan plan,
      WindowsPath folder,
      List<String> left) {
    Duration silence = launched.process().silence();
    String text =
        "Sysprep did not end within "
            + Words.spoken(plan.deadline())
            + "; its log has not grown for "
            + Words.spoken(silence)
            + "."
            + ending(state)
            + told(left);
    return new RunResult.TimedOut(text, state, folder, silence, launched.readStalled());
  }

  static RunResult brokenOff(
      RunStep step, Throwable fault, MachineState state, WindowsPath folder, List<String> left) {
    String text =
        "The run broke off when it was to "
            + step.text()
            + ". "
            + Words.sentence(fault)
            + ending(state)
            + told(left);
    return new RunResult.Failed(text, state, step, Optional.of(folder), Optional.empty());
  }

  static RunResult cancelled(
      RunStep step, MachineState state, WindowsPath folder, List<String> left) {
    String text =
        "The run was cancelled when it was to " + step.text() + "." + ending(state) + told(left);
    return new RunResult.Cancelled(text, state, step, Optional.of(folder));
  }

  static RunResult sealedAndCancelled(RunResult.Sealed sealed) {
    String text =
        sealed.summary() + " The run was cancelled then, so the machine was left running.";
    return new RunResult.Cancelled(text, leftRunning(sealed), RunStep.DECIDE, sealed.runFolder());
  }

  /** What a preflight that is not ready objects to, as a sentence. */
  static String blocking(PreflightReport report) {
    return report.blockers().stream()
        .map(CheckResult::id)
        .collect(Collectors.joining(", ", "Preflight blocks: ", "."));
  }

  static RunResult refused(
      String why,
      Optional<PreflightReport> report,
      MachineState state,
      WindowsPath folder,
      List<String> left) {
    String text = why + " Sysprep was not launched, and what could be was taken back." + told(left);
    return new RunResult.Refused(text, report, state, Optional.of(folder));
  }

  /** What is left on the machine and had to be told. */
  private static String told(List<String> left) {
    return left.isEmpty() ? "" : " " + String.join(" ", left);
  }

  /** What became of a Sysprep that was not waited for. */
  private static String ending(MachineState state) {
    return switch (state) {
      case UNCHANGED_BY_SYSPREP -> " Sysprep had changed nothing and was ended.";
      case HALF_GENERALIZED -> " It was ended, and had just begun to change the machine.";
      case SYSPREP_RUNNING -> " It may have begun to change the machine and was left running.";
      default -> "";
    };
  }

  static RunResult unrecorded(RunResult.Sealed sealed, RuntimeException e) {
    String text =
        sealed.summary()
            + " But the result could not be recorded, so the machine was left running. "
            + Words.sentence(e);
    return new RunResult.Failed(
        text, leftRunning(sealed), RunStep.RESULT, sealed.runFolder(), sealed.signals());
  }

  static RunResult notCleanedUp(RunResult.Sealed sealed, List<String> left) {
    String text =
        sealed.summary()
            + " But the machine was left running, so that it can be mended."
            + told(left);
    return new RunResult.Failed(
        text,
        sealed.machineState() == MachineState.NOT_GENERALIZED
            ? MachineState.NOT_GENERALIZED
            : MachineState.SEALED_NOT_CLEAN,
        RunStep.CLEAN_UP,
        sealed.runFolder(),
        sealed.signals());
  }

  static RunResult notEnded(RunResult.Sealed sealed, Throwable e) {
    String text = sealed.summary() + " But the run did not end as planned. " + Words.sentence(e);
    return new RunResult.Failed(
        text, leftRunning(sealed), RunStep.END, sealed.runFolder(), sealed.signals());
  }

  /** A machine that did not restart is as sealed as before. */
  private static MachineState leftRunning(RunResult.Sealed sealed) {
    return sealed.machineState() == MachineState.SEAL_CONSUMED
        ? MachineState.SEALED
        : sealed.machineState();
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

  /** The same result, its explanation without secrets that are known by their value. */
  static RunResult without(Redaction secrets, RunResult result) {
    String told = secrets.text(result.summary());
    if (result instanceof RunResult.Sealed it) {
      return new RunResult.Sealed(told, it.machineState(), it.folder(), it.proof());
    }
    if (result instanceof RunResult.HandedOver it) {
      return new RunResult.HandedOver(told, it.folder());
    }
    if (result instanceof RunResult.Refused it) {
      return new RunResult.Refused(told, it.report(), it.machineState(), it.runFolder());
    }
    if (result instanceof RunResult.Failed it) {
      return new RunResult.Failed(told, it.machineState(), it.step(), it.runFolder(), it.signals());
    }
    if (result instanceof RunResult.TimedOut it) {
      return new RunResult.TimedOut(told, it.machineState(), it.folder(), it.silence(), it.seen());
    }
    RunResult.Cancelled it = (RunResult.Cancelled) result;
    return new RunResult.Cancelled(told, it.machineState(), it.step(), it.runFolder());
  }
}
