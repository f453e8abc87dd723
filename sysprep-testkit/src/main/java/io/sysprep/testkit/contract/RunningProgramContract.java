package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.RunningProgram;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What programs promise that are launched and followed. */
public interface RunningProgramContract extends PortContract {

  /** How long a program may take to come or go. */
  Duration LONG = Duration.ofSeconds(60);

  /** A running program can be seen and has no exit code. */
  @Test
  default void aRunningProgramIsAmongTheProcessesAndHasNoExitCode() throws InterruptedException {
    RunningProgram program = fixture().control().programs().launch(fixture().lasting());
    try {
      assertThat(ids()).contains(program.id());
      assertThat(program.exitCode()).isEmpty();
      assertThat(program.await(Duration.ofMillis(100))).isEmpty();
    } finally {
      program.killTree();
    }
  }

  /** Processes are told apart by when they were started. */
  @Test
  default void aProgramWasStartedNoEarlierThanTheOneThatLaunchedIt() {
    RunningProgram program = fixture().control().programs().launch(fixture().lasting());
    try {
      Instant launcher = startOf(fixture().view().processes().ownId());
      assertThat(startOf(program.id())).isAfterOrEqualTo(launcher);
    } finally {
      program.killTree();
    }
  }

  /** A program that was ended is gone, and says so. */
  @Test
  default void aKilledProgramHasAnExitCodeAndIsNoLongerAmongTheProcesses()
      throws InterruptedException {
    RunningProgram program = fixture().control().programs().launch(fixture().lasting());
    program.killTree();
    assertThat(program.await(LONG)).isPresent();
    assertThat(program.exitCode()).isPresent();
    assertThat(ids()).doesNotContain(program.id());
  }

  /** Nothing that a program started stays behind. */
  @Test
  default void killingAProgramEndsWhatItStarted() throws InterruptedException {
    RunningProgram program = fixture().control().programs().launch(fixture().lastingWithChild());
    try {
      List<Long> children = childrenOf(program);
      program.killTree();
      assertThat(program.await(LONG)).isPresent();
      assertThat(children).isNotEmpty();
      assertThat(ids()).doesNotContainAnyElementsOf(children);
    } finally {
      program.killTree();
    }
  }

  /** The exit code stays to be asked for. */
  @Test
  default void aProgramThatEndedKeepsItsExitCode() throws InterruptedException {
    RunningProgram program =
        fixture().control().programs().launch(fixture().printing(0xC000_0005L, "", ""));
    assertThat(program.await(LONG)).hasValue(0xC000_0005L);
    assertThat(program.await(Duration.ZERO)).hasValue(0xC000_0005L);
    assertThat(program.exitCode()).hasValue(0xC000_0005L);
  }

  /** Killing is about the outcome. */
  @Test
  default void killingAProgramThatEndedDoesNothing() throws InterruptedException {
    RunningProgram program = fixture().control().programs().launch(fixture().printing(5, "", ""));
    assertThat(program.await(LONG)).hasValue(5);
    program.killTree();
    program.killTree();
    assertThat(program.exitCode()).hasValue(5);
  }

  /** A run can be cancelled while it waits; that alone ends no program. */
  @Test
  default void waitingEndsWhenTheThreadIsInterruptedAndTheProgramGoesOn() {
    RunningProgram program = fixture().control().programs().launch(fixture().lasting());
    try {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> program.await(LONG));
      assertThat(Thread.interrupted()).isFalse();
      assertThat(program.exitCode()).isEmpty();
    } finally {
      program.killTree();
    }
  }

  private List<Long> childrenOf(RunningProgram program) throws InterruptedException {
    for (int tries = 0; tries < 100; tries++) {
      List<Long> children =
          fixture().view().processes().all().stream()
              .filter(process -> process.parentId() == program.id())
              .map(ProcessInfo::id)
              .toList();
      if (!children.isEmpty()) {
        return children;
      }
      fixture().view().clock().pause(Duration.ofMillis(100));
    }
    return List.of();
  }

  private Instant startOf(long id) {
    return fixture().view().processes().all().stream()
        .filter(process -> process.id() == id)
        .flatMap(process -> process.startedAt().stream())
        .findFirst()
        .orElseThrow();
  }

  private List<Long> ids() {
    return fixture().view().processes().all().stream().map(ProcessInfo::id).toList();
  }
}
