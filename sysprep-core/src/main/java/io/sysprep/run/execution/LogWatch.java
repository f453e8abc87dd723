package io.sysprep.run.execution;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.LogFollower;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.unattend.Secret;
import io.sysprep.verify.SealEvidence;
import io.sysprep.verify.SysprepFiles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Follows Sysprep's log from where it ended before the launch, and knows how long it has been
 * silent.
 */
final class LogWatch {

  private final LogFollower follower;
  private final MachineClock clock;
  private final long before;
  private long seen;
  private Duration lastGrowth;

  private LogWatch(LogFollower follower, MachineClock clock) {
    this.follower = follower;
    this.clock = clock;
    this.before = follower.bytesRead();
    this.seen = before;
    this.lastGrowth = clock.elapsed();
  }

  /** Begins now: what the log holds already belongs to earlier runs. */
  static LogWatch begin(
      MachineView view, SysprepFiles files, CauseTable causes, List<Secret> secrets) {
    LogFollower follower = LogFollower.of(view.files(), files.log(), causes).hiding(secrets);
    follower.skipToEnd();
    return new LogWatch(follower, view.clock());
  }

  List<LogEvent> poll() {
    List<LogEvent> events = follower.poll();
    if (follower.bytesRead() != seen) {
      seen = follower.bytesRead();
      lastGrowth = clock.elapsed();
    }
    return events;
  }

  /** Whether nothing has been written since the beginning. */
  boolean isUntouched() {
    return seen == before;
  }

  /** How long the log has not grown. */
  Duration silence() {
    return clock.elapsed().minus(lastGrowth);
  }

  /** Why the log could not be read when it was last looked at; empty when it could. */
  Optional<String> problem() {
    return follower.problem().map(MachineException::getMessage);
  }

  /** What the machine shows, and of the log this run's slice. */
  SealEvidence evidence(MachineView view, SysprepFiles files, Diagnosis diagnosis) {
    return SealEvidence.of(view, files, follower, diagnosis);
  }

  Diagnosis diagnosis() {
    return follower.diagnosis();
  }

  /** The diagnosis when nothing more is written although Sysprep runs. */
  Diagnosis diagnosisOfStalled() {
    return follower.diagnosisOfStalled();
  }
}
