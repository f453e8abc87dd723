package io.sysprep.windows.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.windows.registry.MapRegistry;
import io.sysprep.windows.system.StubSystem;
import io.sysprep.windows.system.WindowsSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands with a stand-in that prints its folder and its arguments. */
@Tag("load")
@Timeout(300)
class WindowsReadOnlyCommandsTest {

  @TempDir Path disk;

  @BeforeEach
  void putTheStandInIntoSystem32() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "there is no /bin/sh here");
    Path system32 = Files.createDirectories(disk.resolve("Windows/System32"));
    for (String program : List.of("cscript.exe", "whoami.exe")) {
      Path file = Files.writeString(system32.resolve(program), "#!/bin/sh\npwd\necho \"$@\"\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void theScriptIsThatOfSystem32AndRunsThere() {
    assertThat(run(ReadOnlyCommand.SLMGR_DLV))
        .containsExactly(system32(), "//nologo C:\\Windows\\System32\\slmgr.vbs /dlv");
  }

  @Test
  void argumentsThatAreNoScriptArePassedAsTheyAre() {
    assertThat(run(ReadOnlyCommand.WHOAMI_USER)).containsExactly(system32(), "/user /fo csv");
  }

  @Test
  void aCommandPastItsDeadlineIsEnded() throws IOException {
    Path whoami = disk.resolve("Windows/System32/whoami.exe");
    Files.writeString(whoami, "#!/bin/sh\nexec sleep 600\n");
    assertThatThrownBy(() -> commands().run(ReadOnlyCommand.WHOAMI_USER, Duration.ofMillis(100)))
        .isInstanceOfSatisfying(
            MachineException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TIMED_OUT));
  }

  private String system32() {
    try {
      return disk.resolve("Windows/System32").toRealPath().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> run(ReadOnlyCommand command) {
    CommandOutput output = commands().run(command, Duration.ofMinutes(1));
    return new String(output.output().toByteArray(), UTF_8).lines().toList();
  }

  private WindowsReadOnlyCommands commands() {
    MapRegistry registry =
        new MapRegistry()
            .with("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "SystemRoot", "C:\\Windows");
    ProgramStart start =
        new ProgramStart(
            path -> disk.resolve(path.toString().substring(3).replace('\\', '/')),
            argument -> argument);
    ProcessTree tree = new ProcessTree(new WindowsProcesses(new StubProcesses()));
    return new WindowsReadOnlyCommands(
        new WindowsSystem(new StubSystem(), registry, none -> Optional.empty()),
        new CommandRunner(start, tree, 1000));
  }
}
