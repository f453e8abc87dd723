package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.testkit.Belief;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One run of the kit on a real machine settles what nobody of this project could. */
class BeliefAnswersTest {

  private final List<String> told = new ArrayList<>();
  private final List<List<String>> asked = new ArrayList<>();

  private static Belief belief(String command) {
    return new Belief("a-b", "Windows does so", "a page", "open", command, Optional.empty());
  }

  private void tell(Belief belief, BeliefCommand.Runner runner) {
    new BeliefAnswers(runner).tell(List.of(belief), told::add);
  }

  private String answered(List<String> words) {
    asked.add(words);
    return "Start REG_DWORD 0x1\r\n";
  }

  @Test
  void standInTheReportBesideWhatIsBelieved() {
    tell(belief("reg query \"HKLM\\SOFTWARE\\A B\" /v Start"), this::answered);
    assertThat(told)
        .containsExactly(
            "belief  a-b: Windows does so",
            "  asked here: reg query HKLM\\SOFTWARE\\A B /v Start",
            "  | Start REG_DWORD 0x1");
    assertThat(asked)
        .containsExactly(List.of("reg", "query", "HKLM\\SOFTWARE\\A B", "/v", "Start"));
  }

  @Test
  void sayOnWhichMachineTheyCount() {
    tell(belief("clone: reg query HKLM\\SYSTEM\\Setup"), this::answered);
    assertThat(told.get(1)).startsWith("  asked (counts on a clone): reg query");
    assertThat(asked.get(0)).startsWith("reg", "query");
  }

  @Test
  void handPowerShellItsScriptInOnePiece() {
    tell(belief("powershell Get-AppxPackage -AllUsers | ft Name,Version"), this::answered);
    assertThat(asked.get(0))
        .containsExactly(
            "powershell",
            "-NoProfile",
            "-NonInteractive",
            "-Command",
            "Get-AppxPackage -AllUsers | ft Name,Version");
  }

  @Test
  void goOnWhereAProgramIsMissing() {
    tell(
        belief("schtasks /query"),
        words -> {
          throw new IOException("Cannot run program schtasks");
        });
    assertThat(told).contains("  | no answer: Cannot run program schtasks");
  }

  /** Each command of the table can be started: a program and its arguments, no shell. */
  @Test
  void areAskedByProgramsThatEachWindowsHas() {
    assertThat(Belief.all())
        .extracting(belief -> BeliefCommand.of(belief.command()).words().get(0))
        .containsOnly("reg", "sc", "cscript", "powershell", "schtasks");
  }
}
