package io.sysprep.windows.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Real processes with the parents that a test says, as Windows lists them: also the id of a parent
 * that has ended.
 *
 * <p>All of them are started by this JVM, so that none is orphaned and each is gone once it ended.
 */
final class StubProcesses extends ListedProcesses {

  private static final Instant FILETIME_BEGIN = Instant.parse("1601-01-01T00:00:00Z");

  private final List<Process> started = new ArrayList<>();
  private final List<Entry> listed = new ArrayList<>();
  private final Set<Long> ofUnknownAge = new HashSet<>();
  Runnable atEachLook = () -> {};

  /** Starts a process that ends only when it is killed. */
  ProcessHandle start() {
    try {
      Process process = new ProcessBuilder("/bin/sleep", "600").start();
      started.add(process);
      return process.toHandle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a process that is listed as a child of another. */
  ProcessHandle startChildOf(long parent) {
    ProcessHandle child = start();
    list(child, parent);
    return child;
  }

  /** Starts a process that is younger than another, as far as the system's clock can tell. */
  ProcessHandle startAfter(ProcessHandle older) {
    ProcessHandle younger = start();
    while (!startOf(younger).isAfter(startOf(older))) {
      younger.destroyForcibly();
      younger = start();
    }
    return younger;
  }

  void list(ProcessHandle process, long parent) {
    listed.add(new Entry(process.pid(), parent, "sleep"));
  }

  @Override
  public List<Entry> listed() {
    atEachLook.run();
    return listed;
  }

  @Override
  public OptionalLong creationTime(long id) {
    return ProcessHandle.of(id)
        .filter(process -> !ofUnknownAge.contains(id))
        .flatMap(process -> process.info().startInstant())
        .stream()
        .map(start -> Duration.between(FILETIME_BEGIN, start))
        .mapToLong(time -> time.getSeconds() * 10_000_000 + time.getNano() / 100)
        .findFirst();
  }

  /** Windows tells the age of no process that this one may not open. */
  void hideAgeOf(ProcessHandle process) {
    ofUnknownAge.add(process.pid());
  }

  /** Waits for their ends: what is left alive would be seen by the next test. */
  void endAll() {
    started.forEach(process -> process.destroyForcibly().onExit().join());
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElseThrow();
  }
}
