package io.sysprep.run.execution;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.Signals;
import io.sysprep.run.execution.CallersWish.StopException;
import io.sysprep.verify.SysprepFiles;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads everything that tells how a run went.
 *
 * <p>Tag and image state can lag the end of the process by seconds, so they are given time to
 * arrive.
 */
final class SignalReader {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  private final MachineView view;
  private final SysprepPlan plan;
  private final SysprepFiles files;
  private final LogWatch log;
  private final BeforeLaunch before;

  SignalReader(
      MachineView view, SysprepPlan plan, SysprepFiles files, LogWatch log, BeforeLaunch before) {
    this.view = view;
    this.plan = plan;
    this.files = files;
    this.log = log;
    this.before = before;
  }

  /** Reads until success is proven, or the log says that Sysprep gave up, or patience ends. */
  Signals settle(SysprepProcess process, CallersWish wish) throws StopException {
    Patience patience = new Patience(view.clock(), wish, PATIENCE);
    Optional<Signals> decided =
        patience.tryUntilAnswered(
            LOOK_EVERY,
            () -> Optional.of(look(process)).filter(it -> new Proof(plan, it, false).isFinal()));
    return decided.isPresent() ? decided.get() : look(process);
  }

  /** Reads once, from a Sysprep that has ended. */
  Signals look(SysprepProcess process) {
    log.poll();
    return read(process, log.diagnosis());
  }

  /** Reads once, from a Sysprep that runs on although nothing more is written. */
  Signals readStalled(SysprepProcess process) {
    return read(process, log.diagnosisOfStalled());
  }

  private Signals read(SysprepProcess process, Diagnosis diagnosis) {
    return new Signals(
        exitCode(process), log.evidence(view, files, diagnosis), before.tag(), process.launched());
  }

  /** It proves nothing, so not to know it costs nothing. */
  private static OptionalLong exitCode(SysprepProcess process) {
    try {
      return process.exitCode();
    } catch (MachineException e) {
      return OptionalLong.empty();
    }
  }
}
