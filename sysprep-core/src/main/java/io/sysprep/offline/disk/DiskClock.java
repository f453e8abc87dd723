package io.sysprep.offline.disk;

import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.offline.hive.Filetime;
import io.sysprep.offline.hive.Hive;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/** A clock that stands still: it shows when this Windows was shut down. */
final class DiskClock implements MachineClock {

  private static final RegistryKey CONTROL =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control");
  private static final RegistryKey SHUTDOWN = CONTROL.child("Windows");
  private static final RegistryKey ZONE = CONTROL.child("TimeZoneInformation");
  private static final int SECONDS_IN_A_MINUTE = 60;

  private final RegistryView registry;
  private final Supplier<Hive> system;

  DiskClock(RegistryView registry, Supplier<Hive> system) {
    this.registry = registry;
    this.system = system;
  }

  /** A Windows that never shut down has only the time of its last change to tell. */
  @Override
  public Instant instant() {
    return registry
        .value(SHUTDOWN, "ShutdownTime")
        .flatMap(DiskClock::time)
        .orElseGet(() -> system.get().root().modified());
  }

  /** The distance to UTC when it was shut down: the names of Windows' zones are its own. */
  @Override
  public ZoneId zone() {
    return registry.value(ZONE, "ActiveTimeBias").map(RegistryValue::asNumber).stream()
        .flatMapToLong(bias -> bias.stream())
        .mapToObj(bias -> ZoneOffset.ofTotalSeconds(-(int) bias * SECONDS_IN_A_MINUTE))
        .findFirst()
        .orElse(ZoneOffset.UTC);
  }

  @Override
  public Duration elapsed() {
    return Duration.ZERO;
  }

  @Override
  public void pause(Duration duration) {
    throw new MachineException(Reason.NOT_RUNNING, "wait on", "a clock that stands still");
  }

  private static Optional<Instant> time(RegistryValue value) {
    return value instanceof RegistryValue.Binary binary && binary.bytes().length() == Long.BYTES
        ? Optional.of(
            Filetime.instant(
                ByteBuffer.wrap(binary.bytes().toByteArray())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getLong()))
        : Optional.empty();
  }
}
