package io.sysprep.windows.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.WindowsPath;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The runner with a real program: a shell, where there is one. A program that is not ended fails
 * here and does not stop the build.
 */
@Tag("load")
@Timeout(300)
class CommandRunnerTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ProgramStart start =
      new ProgramStart(
          path -> Path.of(path.toString().substring(2).replace('\\', '/')), argument -> argument);
  private final StubProcesses natives = new StubProcesses();
  private final ProcessTree tree = new ProcessTree(new WindowsProcesses(natives));
  private final CommandRunner runner = new CommandRunner(start, tree, 1000);

  @BeforeEach
  void needsAShell() {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "there is no /bin/sh here");
  }

  @AfterEach
  void endAll() {
    natives.endAll();
  }

  @Test
  void bothStreamsAndTheExitCodeAreCollected() {
    CommandOutput output = runner.run(shell("echo out; echo err >&2; exit 3"), MINUTE);
    assertThat(output.exitCode()).isEqualTo(3);
    assertThat(new String(output.output().toByteArray(), UTF_8)).isEqualTo("out\n");
    assertThat(new String(output.errors().toByteArray(), UTF_8)).isEqualTo("err\n");
  }

  @Test
  void argumentsArePassedOneByOneAndByNoShell() {
    ProgramLaunch launch =
        new ProgramLaunch(
            WindowsPath.of("C:\\bin\\echo"), List.of("a b", "$HOME", "*"), Optional.empty());
    CommandOutput output = runner.run(launch, MINUTE);
    assertThat(new String(output.output().toByteArray(), UTF_8)).isEqualTo("a b $HOME *\n");
  }

  @Test
  void atTheDeadlineTheWholeTreeIsEnded(@TempDir Path folder) {
    Path pid = folder.resolve("pid");
    List<ProcessHandle> children = new ArrayList<>();
    natives.atEachLook =
        () -> {
          if (children.isEmpty() && Files.exists(pid)) {
            children.add(natives.startChildOf(numberIn(pid)));
          }
        };

    // Where the machine is busy, the shell comes to its first line only within a longer deadline.
    Duration deadline = Duration.ofMillis(250);
    while (!Files.exists(pid)) {
      deadline = deadline.multipliedBy(2);
      assertThat(refusal(tellingItsId(pid) + "exec sleep 600", deadline))
          .isEqualTo(Reason.TIMED_OUT);
    }
    assertThat(ProcessHandle.of(numberIn(pid))).isEmpty();
    assertThat(children).hasSize(1).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void anInterruptEndsTheProgramAndIsNoExitCode(@TempDir Path folder) throws InterruptedException {
    Path pid = folder.resolve("pid");
    AtomicReference<Reason> reason = new AtomicReference<>();
    AtomicBoolean kept = new AtomicBoolean();
    Thread running =
        new Thread(
            () -> {
              reason.set(refusal(tellingItsId(pid) + "exec sleep 600", MINUTE));
              kept.set(Thread.currentThread().isInterrupted());
            });
    running.start();
    while (!Files.exists(pid)) {
      Thread.onSpinWait();
    }
    running.interrupt();
    running.join();
    assertThat(reason).hasValue(Reason.INTERRUPTED);
    assertThat(kept).isTrue();
    assertThat(ProcessHandle.of(numberIn(pid))).isEmpty();
  }

  @Test
  void anInterruptBeforeTheStartLeavesNoProgramBehindEither(@TempDir Path folder) {
    Path pid = folder.resolve("pid");
    Thread.currentThread().interrupt();
    assertThat(refusal(tellingItsId(pid) + "exec sleep 600", MINUTE)).isEqualTo(Reason.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  /** Embedders run preflights of several machines there. */
  @Test
  void aDeadlineIsKeptWhenTheCommonPoolIsBusy() {
    List<CompletableFuture<Reason>> all =
        IntStream.range(0, ForkJoinPool.getCommonPoolParallelism() + 1)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> refusal("exec sleep 600", Duration.ofMillis(200)),
                        ForkJoinPool.commonPool()))
            .toList();
    assertThat(all).allMatch(each -> each.join() == Reason.TIMED_OUT);
  }

  @Test
  void aProgramThatPrintsTooMuchIsEndedAndNotCutOff(@TempDir Path folder) {
    for (String to : List.of("", " >&2")) {
      Path pid = folder.resolve("pid" + to.length());
      assertThat(
              refusal(tellingItsId(pid) + "while true; do echo 0123456789" + to + "; done", MINUTE))
          .isEqualTo(Reason.TOO_LARGE);
      assertThat(ProcessHandle.of(numberIn(pid))).isEmpty();
    }
  }

  @Test
  void aProgramThatIsNotThereIsMissing() {
    ProgramLaunch launch =
        new ProgramLaunch(
            WindowsPath.of("C:\\no\\such.exe"), List.of(), Optional.of(WindowsPath.of("C:\\")));
    assertThatThrownBy(() -> runner.run(launch, MINUTE))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("C:\\no\\such.exe: not there (0x00000002 ERROR_FILE_NOT_FOUND)");
  }

  @Test
  void aLaunchedProgramIsFollowedToItsEnd() throws InterruptedException {
    RunningProgram program = new WindowsProgramsControl(start, tree).launch(shell("exit 7"));
    assertThat(program.await(MINUTE)).hasValue(7);
    assertThat(program.exitCode()).hasValue(7);
  }

  @Test
  void aLaunchedProgramThatAsksForInputGetsNone() throws InterruptedException {
    RunningProgram program = new WindowsProgramsControl(start, tree).launch(shell("cat; exit 5"));
    assertThat(program.await(MINUTE)).hasValue(5);
  }

  @Test
  void aLaunchedProgramThatPrintsMuchIsNotHeldUp() throws InterruptedException {
    String much = "i=0; while [ $i -lt 20000 ]; do echo 0123456789; echo 0123456789 >&2;";
    RunningProgram program =
        new WindowsProgramsControl(start, tree).launch(shell(much + " i=$((i+1)); done; exit 6"));
    assertThat(program.await(MINUTE)).hasValue(6);
  }

  @Test
  void aProgramThatIsRunForItsOutputMayChangeThings() {
    CommandOutput output =
        new WindowsProgramsControl(start, tree).run(shell("echo out; exit 255"), MINUTE);
    assertThat(output.exitCode()).isEqualTo(255);
    assertThat(new String(output.output().toByteArray(), UTF_8)).isEqualTo("out\n");
  }

  @Test
  void aProgramRunsInItsOwnFolderUnlessAnotherIsAskedFor() {
    assertThat(start.workingFolder(shell(""))).isEqualTo(new File("/bin"));
    WindowsPath program = WindowsPath.of("C:\\bin\\sh");
    Optional<WindowsPath> folder = Optional.of(WindowsPath.of("C:\\work"));
    assertThat(start.workingFolder(new ProgramLaunch(program, List.of(), folder)))
        .isEqualTo(new File("/work"));
  }

  @Test
  void aLaunchedProgramThatStillRunsHasNoExitCodeUntilItsTreeIsEnded() throws InterruptedException {
    RunningProgram program =
        new WindowsProgramsControl(start, tree).launch(shell("exec sleep 600"));
    ProcessHandle child = natives.startChildOf(program.id());
    assertThat(program.await(Duration.ofMillis(50))).isEmpty();
    assertThat(program.exitCode()).isEqualTo(OptionalLong.empty());
    assertThat(ProcessHandle.of(program.id())).isPresent();

    program.killTree();
    assertThat(program.exitCode()).isPresent();
    assertThat(ProcessHandle.of(program.id())).isEmpty();
    assertThat(child.isAlive()).isFalse();
  }

  /** The first line of a script: a file that appears whole, with the id of the process. */
  private static String tellingItsId(Path file) {
    return "echo $$ >" + file + ".new; mv " + file + ".new " + file + "; ";
  }

  private static long numberIn(Path file) {
    try {
      return Long.parseLong(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reason refusal(String script, Duration deadline) {
    MachineException refusal =
        catchThrowableOfType(MachineException.class, () -> runner.run(shell(script), deadline));
    assertThat(refusal).isNotNull();
    return refusal.reason();
  }

  private static ProgramLaunch shell(String script) {
    return new ProgramLaunch(
        WindowsPath.of("C:\\bin\\sh"), List.of("-c", script), Optional.empty());
  }
}
