package io.sysprep.windows;

import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProcessesView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the processes of Windows. */
final class WindowsProcesses implements ProcessesView {

  // minwinbase.h, FILETIME: steps of 100 ns since 1601
  private static final Instant FILETIME_BEGIN = Instant.parse("1601-01-01T00:00:00Z");
  private static final long STEPS_PER_SECOND = 10_000_000;
  private static final int NANOS_PER_STEP = 100;

  private final NativeProcesses natives;

  WindowsProcesses(NativeProcesses natives) {
    this.natives = natives;
  }

  @Override
  public List<ProcessInfo> all() {
    NativeProcesses.Snapshot snapshot = natives.snapshot();
    WindowsErrors.requireSuccess("list", "processes", snapshot.code());
    return snapshot.processes().stream()
        .sorted(Comparator.comparingLong(NativeProcesses.Entry::id))
        .map(this::describe)
        .toList();
  }

  @Override
  public long ownId() {
    return ProcessHandle.current().pid();
  }

  private ProcessInfo describe(NativeProcesses.Entry entry) {
    return new ProcessInfo(
        entry.id(), entry.parentId(), entry.program(), instant(natives.creationTime(entry.id())));
  }

  /** A process of the kernel may have no creation time, which is 0. */
  private static Optional<Instant> instant(OptionalLong steps) {
    return steps.stream()
        .filter(it -> it > 0)
        .mapToObj(
            it ->
                FILETIME_BEGIN
                    .plusSeconds(it / STEPS_PER_SECOND)
                    .plusNanos(it % STEPS_PER_SECOND * NANOS_PER_STEP))
        .findFirst();
  }
}
