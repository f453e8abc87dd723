package io.sysprep.run.execution;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RunningProgram;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.RestartHook;
import io.sysprep.preflight.examination.AskedRemedy;
import io.sysprep.preflight.examination.RemedyBench;
import io.sysprep.preflight.examination.RemedyNeed;
import io.sysprep.run.execution.CallersWish.StopException;
import io.sysprep.run.overlay.OverlayMachine;
import io.sysprep.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Does the remedies that a plan asks for, and has the clean-up know how each is taken back. */
final class Mending implements RemedyBench {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final Machine machine;
  private final RemedyPhase phase;
  private final CleanUp cleanUp;
  private final CallersWish wish;

  Mending(Machine machine, RemedyPhase phase, CleanUp cleanUp, CallersWish wish) {
    this.machine = machine;
    this.phase = phase;
    this.cleanUp = cleanUp;
    this.wish = wish;
  }

  /** What the machine does not need, each as a sentence. */
  List<String> notNeeded() {
    return phase.asked().stream()
        .filter(asked -> asked.need() instanceof RemedyNeed.NotNeeded)
        .map(asked -> asked.description().id() + " is not needed. " + asked.need().text())
        .toList();
  }

  /**
   * Mends one thing after the other.
   *
   * @param before is told what is mended next, before it is
   * @return the preflight made afterwards, where it still objects
   */
  Optional<PreflightReport> mendAll(Consumer<String> before) throws StopException {
    boolean mended = false;
    for (AskedRemedy asked : phase.asked()) {
      if (asked.need() instanceof RemedyNeed.Needed needed) {
        wish.stopIfAsked();
        before.accept(asked.description().id() + ": " + needed.text());
        mend(needed);
        mended = true;
      }
    }
    if (!mended || phase.rehearsal().isPresent()) {
      return Optional.empty();
    }
    wish.stopIfAsked();
    return Optional.of(phase.secondLook().get()).filter(report -> !report.isReady());
  }

  private void mend(RemedyNeed.Needed needed) throws StopException {
    try {
      needed.work().on(this);
    } catch (InterruptedException e) {
      wish.interrupted();
      throw new StopException();
    }
  }

  @Override
  public Machine machine() {
    return machine;
  }

  @Override
  public void undoneBy(String left, BooleanSupplier undo) {
    cleanUp.mended(left, undo);
  }

  @Override
  public void stays(String what) {
    cleanUp.stays(what);
  }

  @Override
  public void run(ProgramLaunch launch, Duration limit) throws InterruptedException {
    Duration end = machine.view().clock().elapsed().plus(limit);
    RunningProgram program = machine.control().programs().launch(launch);
    OptionalLong exitCode = program.exitCode();
    while (exitCode.isEmpty()) {
      boolean stop = wish.isToStop();
      if (stop || machine.view().clock().elapsed().compareTo(end) > 0) {
        program.killTree();
        if (stop) {
          throw new InterruptedException("The caller wants to stop");
        }
        throw late(launch, limit);
      }
      exitCode = program.await(MOMENT);
    }
    if (exitCode.getAsLong() != 0) {
      String code = "0x" + Long.toHexString(exitCode.getAsLong());
      throw new MachineException(
          Reason.FAILED, "run", launch.commandLine() + ": it ended with exit code " + code);
    }
  }

  private static MachineException late(ProgramLaunch launch, Duration limit) {
    String subject = launch.commandLine() + ", which was ended after " + Words.spoken(limit);
    return new MachineException(Reason.TIMED_OUT, "run", subject);
  }

  @Override
  public void await(String what, Duration limit, BooleanSupplier isSo) throws InterruptedException {
    if (phase.rehearsal().isPresent()) {
      return;
    }
    Optional<Boolean> so;
    try {
      so =
          new Patience(machine.view().clock(), wish, limit)
              .tryUntilAnswered(
                  BETWEEN_LOOKS, () -> isSo.getAsBoolean() ? Optional.of(true) : Optional.empty());
    } catch (StopException e) {
      throw interruption(e);
    }
    if (so.isEmpty()) {
      throw new MachineException(Reason.TIMED_OUT, "wait for", what);
    }
  }

  private static InterruptedException interruption(StopException e) {
    InterruptedException interruption = new InterruptedException(e.getMessage());
    interruption.initCause(e);
    return interruption;
  }

  @Override
  public void restart(RestartHook hook) throws InterruptedException {
    if (phase.rehearsal().isPresent()) {
      phase.rehearsal().ifPresent(OverlayMachine::restarted);
    } else {
      hook.restart(machine);
    }
  }
}
