package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What programs promise that are run to their end. */
public interface ProgramOutputContract extends PortContract {

  /** A program tells how it ended. */
  @Test
  default void aProgramGivesItsExitCode() {
    assertThat(run(fixture().printing(3, "", "")).exitCode()).isEqualTo(3);
  }

  /** Exit codes are compared with those that Microsoft documents. */
  @Test
  default void anExitCodeAbove2147483647IsNotNegative() {
    assertThat(run(fixture().printing(0xC000_0005L, "", "")).exitCode()).isEqualTo(0xC000_0005L);
  }

  /** What was printed is there to the last byte. */
  @Test
  default void aProgramGivesWhatItPrinted() {
    CommandOutput output = run(fixture().printing(0, "some output", ""));
    assertThat(text(output.output().toByteArray())).isEqualTo("some output");
    assertThat(output.errors().length()).isZero();
  }

  /** Errors are no output. */
  @Test
  default void aProgramGivesItsErrorsApartFromItsOutput() {
    CommandOutput output = run(fixture().printing(1, "out", "err"));
    assertThat(text(output.output().toByteArray())).isEqualTo("out");
    assertThat(text(output.errors().toByteArray())).isEqualTo("err");
  }

  /** A program sees each argument as the caller wrote it. */
  @Test
  default void aProgramSeesItsArgumentsExactly() {
    List<String> arguments =
        List.of(
            "plain",
            "",
            "with space",
            "/unattend:C:\\Program Files\\x y\\Unattend.xml",
            "C:\\ends with backslash\\",
            "say \"hello\"",
            "\\\\\"mixed\\\" \\",
            "%PATH% ^ & | < > !",
            "Größe");
    CommandOutput output = run(fixture().echoing(arguments));
    assertThat(new String(output.output().toByteArray(), UTF_8).split("\\R", -1))
        .startsWith(arguments.toArray(String[]::new));
  }

  /** A program that is not there is told apart from one that failed. */
  @Test
  default void aMissingProgramIsRefusedAsMissing() {
    WindowsPath missing = fixture().scratchFolder().resolve("missing.exe");
    ProgramLaunch launch = new ProgramLaunch(missing, List.of(), Optional.empty());
    assertRefused(Reason.MISSING, missing, () -> run(launch));
    assertRefused(Reason.MISSING, missing, () -> fixture().control().programs().launch(launch));
  }

  /** Nothing waits for ever, and nothing stays behind. */
  @Test
  default void aProgramPastItsDeadlineIsRefusedAndEnded() {
    ProgramLaunch lasting = fixture().lasting();
    List<ProcessInfo> before = processesOf(lasting);
    assertRefused(
        Reason.TIMED_OUT,
        lasting.program(),
        () -> fixture().control().programs().run(lasting, Duration.ofSeconds(2)));
    assertThat(before).containsAll(processesOf(lasting));
  }

  private List<ProcessInfo> processesOf(ProgramLaunch launch) {
    return fixture().view().processes().named(launch.program().fileName());
  }

  private CommandOutput run(ProgramLaunch launch) {
    return fixture().control().programs().run(launch, Duration.ofSeconds(60));
  }

  private static String text(byte[] output) {
    return new String(output, UTF_8).strip();
  }
}
