package io.sysprep.windows.programs;

import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProcessesView;
import io.sysprep.windows.failures.WindowsErrors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the processes of Windows. */
public final class WindowsProcesses implements ProcessesView {

  // minwinbase.h, FILETIME: steps of 100 ns since 1601
  private static final Instant FILETIME_BEGIN = Instant.parse("1601-01-01T00:00:00Z");
  private static final long STEPS_PER_SECOND = 10_000_000;
  private static final int NANOS_PER_STEP = 100;

  private final NativeProcesses natives;

  public WindowsProcesses(NativeProcesses natives) {
    this.natives = natives;
  }

  @Override
  public List<ProcessInfo> all() {
    return entries().stream()
        .sorted(Comparator.comparingLong(NativeProcesses.Entry::id))
        .map(this::describe)
        .toList();
  }

  @Override
  public long ownId() {
    return ProcessHandle.current().pid();
  }

  private List<NativeProcesses.Entry> entries() {
    NativeProcesses.Taken taken = natives.take();
    WindowsErrors.requireSuccess("list", "processes", taken.code());
    try {
      return entries(taken.snapshot());
    } finally {
      natives.close(taken.snapshot());
    }
  }

  /** A list that broke off is no list: what it lacks may be the Sysprep that runs. */
  private List<NativeProcesses.Entry> entries(long snapshot) {
    List<NativeProcesses.Entry> entries = new ArrayList<>();
    NativeProcesses.Found found = natives.first(snapshot);
    while (found.code() != WindowsErrors.NO_MORE_FILES) {
      WindowsErrors.requireSuccess("list", "processes", found.code());
      entries.add(found.entry());
      found = natives.next(snapshot);
    }
    return entries;
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
