package io.sysprep.run;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.machine.MachineView;
import io.sysprep.plan.SysprepPlan;
import java.time.Duration;
import java.time.Instant;

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
  private final LogWatch log;
  private final BeforeLaunch before;

  SignalReader(MachineView view, SysprepPlan plan, LogWatch log, BeforeLaunch before) {
    this.view = view;
    this.plan = plan;
    this.log = log;
    this.before = before;
  }

  /** Reads until success is proven, or the log says that Sysprep gave up, or patience ends. */
  Signals settle(SysprepProcess process) throws InterruptedException {
    Instant until = view.clock().instant().plus(PATIENCE);
    Signals signals = look(process);
    while (!new Proof(plan, signals, false).isFinal() && view.clock().instant().isBefore(until)) {
      view.clock().pause(LOOK_EVERY);
      signals = look(process);
    }
    return signals;
  }

  private Signals look(SysprepProcess process) {
    log.poll();
    return read(process, log.diagnosis());
  }

  /** Reads once, from a Sysprep that runs on although nothing more is written. */
  Signals readStalled(SysprepProcess process) {
    return read(process, log.diagnosisOfStalled());
  }

  private Signals read(SysprepProcess process, Diagnosis diagnosis) {
    return new Signals(
        process.exitCode(), log.evidence(view, diagnosis), before.tag(), process.launched());
  }
}
