package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineView;
import io.sysprep.secrets.SecretForms;
import io.sysprep.testkit.FakeWindows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file is sent to us by people who have not read all of it. */
class ProofReportTest {

  private final MachineView machine =
      FakeWindows.windows11().withComputerName("BUILD-7").build().view();

  private final List<String> console = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void aFailureThatQuotesNamesAndSidsIsReportedWithoutThem() throws IOException {
    String user = machine.accounts().currentUser().name();
    String account = user.substring(user.indexOf('\\') + 1);
    String sid = machine.accounts().machineSid().value();
    assertThat(
            reported(
                "failed  A.one: expected " + user + " with " + sid + "-1001",
                "failed  A.two: C:\\Users\\" + account + "\\x on build-7"))
        .contains("expected <computer>\\<user> with <SID>", "C:\\Users\\<user>\\x on <computer>")
        .doesNotContainIgnoringCase("BUILD-7")
        .doesNotContain(sid);
  }

  /** Each form in which a secret can be told from other text, as in all outputs of the library. */
  @Test
  void aSecretThatAFailureQuotesIsReportedInNoForm() throws IOException {
    String secret = "C4n!aryBird7";
    List<String> forms = SecretForms.of(secret);
    String report = reported(forms.toArray(String[]::new));
    assertThat(forms).hasSizeGreaterThan(190);
    assertThat(report.lines().filter(line -> line.contains(secret))).isEmpty();
  }

  @Test
  void whatIsTheSameEverywhereIsKept() throws IOException {
    assertThat(reported("failed  A.b: S-1-5-32-544 in BUILD-77"))
        .contains("S-1-5-32-544", "BUILD-77");
  }

  @Test
  void theReportDescribesTheMachine() throws IOException {
    assertThat(reported("Windows: 1 passed, 0 failed, 0 skipped"))
        .contains("version: Windows", "BitLocker of C: ", "elevated: true")
        .endsWith("Windows: 1 passed, 0 failed, 0 skipped" + System.lineSeparator());
  }

  /** People paste that too. */
  @Test
  void theConsoleIsToldNoMoreThanTheFile() throws IOException {
    String unused = reported("failed  A.one: on build-7");
    assertThat(console).containsExactly("failed  A.one: on <computer>");
  }

  /** The next thing that is tried may end the JVM. */
  @Test
  void whatWasToldIsInTheFileAtOnceAndNothingOfAnEarlierProofIs() throws IOException {
    Path file = Files.writeString(file(), "passed  An.earlierProof");
    ProofReport report = ProofReport.of(machine, console::add, Optional.of(file));
    assertThat(file).content().contains("version: ").doesNotContain("earlierProof");
    report.tell("passed  A.one");
    assertThat(file).content().contains("version: ", "passed  A.one");
  }

  private String reported(String... lines) throws IOException {
    ProofReport report = ProofReport.of(machine, console::add, Optional.of(file()));
    for (String line : lines) {
      report.tell(line);
    }
    return Files.readString(file());
  }

  private Path file() {
    return folder.resolve("report.txt");
  }
}
