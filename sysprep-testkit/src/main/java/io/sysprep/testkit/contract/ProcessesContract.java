package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProcessesView;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@link ProcessesView} promises. */
public interface ProcessesContract extends PortContract {

  /** A list that lacks us lacks others too. */
  @Test
  default void theProcessesIncludeThisProgram() {
    assertThat(processes().all()).extracting(ProcessInfo::id).contains(processes().ownId());
  }

  /** A process is listed once, at its place. */
  @Test
  default void theProcessesComeInTheOrderOfTheirIds() {
    List<Long> ids = processes().all().stream().map(ProcessInfo::id).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  /** Programs are found in whatever case they are asked for. */
  @Test
  default void theProcessesOfAProgramAreFoundWithoutRegardToCase() {
    ProcessInfo own = own();
    assertThat(own.name()).isNotBlank();
    assertThat(processes().named(own.name().toUpperCase(Locale.ROOT)))
        .extracting(ProcessInfo::id)
        .contains(own.id());
  }

  /** A process is told apart from a later one that got its id: left-over locks go by that. */
  @Test
  default void theStartOfThisProgramIsToldAndIsTheSameEachTime() {
    ProcessInfo own = own();
    assertThat(own.startedAt())
        .hasValueSatisfying(
            start -> assertThat(start).isBeforeOrEqualTo(fixture().view().clock().instant()));
    assertThat(own().startedAt()).isEqualTo(own.startedAt());
  }

  /** Absent is an answer, not an error. */
  @Test
  default void aProgramThatDoesNotRunHasNoProcesses() {
    assertThat(processes().named("no-such-program.exe")).isEmpty();
  }

  private ProcessInfo own() {
    return processes().all().stream()
        .filter(process -> process.id() == processes().ownId())
        .findFirst()
        .orElseThrow();
  }

  private ProcessesView processes() {
    return fixture().view().processes();
  }
}
