package io.sysprep.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.ProcessInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsProcessesTest {

  @Test
  void processesComeByIdAndAreFoundWithoutRegardToCase() {
    ProcessInfo shell = new ProcessInfo(9, 4, "explorer.exe");
    ProcessInfo sysprep = new ProcessInfo(7, 9, "SYSPREP.EXE");
    WindowsProcesses processes =
        new WindowsProcesses(() -> new NativeProcesses.Snapshot(0, List.of(shell, sysprep)));
    assertThat(processes.all()).containsExactly(sysprep, shell);
    assertThat(processes.named("sysprep.exe")).containsExactly(sysprep);
    assertThat(processes.ownId()).isEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void aRefusedSnapshotIsNotAnEmptyOne() {
    WindowsProcesses processes =
        new WindowsProcesses(() -> new NativeProcesses.Snapshot(5, List.of()));
    assertThatThrownBy(processes::all).hasMessageContaining("ERROR_ACCESS_DENIED");
  }
}
