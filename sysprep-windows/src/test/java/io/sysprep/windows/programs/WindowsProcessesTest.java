package io.sysprep.windows.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.ProcessInfo;
import io.sysprep.windows.failures.WindowsErrors;
import io.sysprep.windows.programs.NativeProcesses.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WindowsProcessesTest {

  private static final Entry SHELL = new Entry(9, 4, "explorer.exe");
  private static final Entry SYSPREP = new Entry(7, 9, "SYSPREP.EXE");
  private static final Entry SYSTEM = new Entry(4, 0, "System");

  // FILETIME of the Unix epoch, and one step of 100 ns
  private static final long EPOCH = 116_444_736_000_000_000L;

  private final Stub natives = new Stub();
  private final WindowsProcesses processes = new WindowsProcesses(natives);

  @Test
  void processesComeByIdAndAreFoundWithoutRegardToCase() {
    assertThat(processes.all()).extracting(ProcessInfo::id).containsExactly(4L, 7L, 9L);
    assertThat(processes.named("sysprep.exe")).extracting(ProcessInfo::id).containsExactly(7L);
    assertThat(processes.ownId()).isEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void aProcessTellsItsStartToTheStepThatWindowsCounts() {
    assertThat(processes.named("sysprep.exe"))
        .containsExactly(
            new ProcessInfo(7, 9, "SYSPREP.EXE", Optional.of(Instant.ofEpochSecond(0, 100))));
  }

  @Test
  void aProcessThatWindowsProtectsOrThatHasNoStartIsListedWithoutIt() {
    assertThat(processes.named("explorer.exe"))
        .containsExactly(new ProcessInfo(9, 4, "explorer.exe", Optional.empty()));
    assertThat(processes.named("System"))
        .containsExactly(new ProcessInfo(4, 0, "System", Optional.empty()));
  }

  @Test
  void aRefusedSnapshotIsNotAnEmptyOne() {
    natives.refusal = WindowsErrors.ACCESS_DENIED;
    assertThatThrownBy(processes::all).hasMessageContaining("ERROR_ACCESS_DENIED");
  }

  @Test
  void aListThatBreaksOffIsAnErrorAndNotAShortList() {
    natives.lastCode = 8;
    assertThatThrownBy(processes::all).hasMessageContaining("ERROR_NOT_ENOUGH_MEMORY");
    assertThat(natives.leftOpen()).isZero();
  }

  @Test
  void everySnapshotIsClosed() {
    assertThat(processes.all()).hasSize(3);
    assertThat(natives.leftOpen()).isZero();
  }

  /** Processes that a test names; Windows tells the creation time of some. */
  private static final class Stub extends ListedProcesses {

    private static final Map<Long, Long> CREATION = Map.of(7L, EPOCH + 1, 4L, 0L);

    @Override
    public List<Entry> listed() {
      return List.of(SHELL, SYSPREP, SYSTEM);
    }

    @Override
    public OptionalLong creationTime(long id) {
      Long time = CREATION.get(id);
      return time == null ? OptionalLong.empty() : OptionalLong.of(time);
    }
  }
}
