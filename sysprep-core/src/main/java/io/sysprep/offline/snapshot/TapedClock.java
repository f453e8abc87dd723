package io.sysprep.offline.snapshot;

import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** A clock over a tape: in a snapshot it shows when it was last asked, and nobody waits for it. */
record TapedClock(Tape tape) implements MachineClock {

  private static final Codec<Instant> INSTANT =
      new Codec<>(
          time -> Map.of("instant", time.toString()),
          object -> Instant.parse(object.text("instant")));
  private static final Codec<ZoneId> ZONE =
      new Codec<>(zone -> Map.of("zone", zone.getId()), object -> ZoneId.of(object.text("zone")));

  @Override
  public Instant instant() {
    return tape.answer(Question.of("clock.instant"), INSTANT, machine -> machine.clock().instant());
  }

  @Override
  public ZoneId zone() {
    return tape.answer(Question.of("clock.zone"), ZONE, machine -> machine.clock().zone());
  }

  @Override
  public Duration elapsed() {
    return tape.live().map(machine -> machine.clock().elapsed()).orElse(Duration.ZERO);
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    tape.live().orElseThrow(TapedClock::stopped).clock().pause(duration);
  }

  private static MachineException stopped() {
    return new MachineException(Reason.NOT_RUNNING, "wait on", "the clock of a snapshot");
  }
}
