package io.sysprep.windows;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** The processes of this machine, whatever it runs, as Java sees them. */
final class JavaProcesses implements NativeProcesses {

  private static final Instant FILETIME_BEGIN = Instant.parse("1601-01-01T00:00:00Z");

  @Override
  public Snapshot snapshot() {
    return new Snapshot(0, ProcessHandle.allProcesses().map(JavaProcesses::describe).toList());
  }

  @Override
  public OptionalLong creationTime(long id) {
    return ProcessHandle.of(id).flatMap(process -> process.info().startInstant()).stream()
        .map(start -> Duration.between(FILETIME_BEGIN, start))
        .mapToLong(time -> time.getSeconds() * 10_000_000 + time.getNano() / 100)
        .findFirst();
  }

  private static Entry describe(ProcessHandle process) {
    long parent = process.parent().map(ProcessHandle::pid).orElse(0L);
    return new Entry(process.pid(), parent, process.info().command().orElse("?"));
  }
}
