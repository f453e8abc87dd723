package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineView;
import io.sysprep.testkit.FakeWindows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file is sent to us by people who have not read all of it. */
class ProofReportTest {

  private final MachineView machine =
      FakeWindows.windows11().withComputerName("BUILD-7").build().view();

  @Test
  void aFailureThatQuotesNamesAndSidsIsReportedWithoutThem() {
    String user = machine.accounts().currentUser().name();
    String account = user.substring(user.indexOf('\\') + 1);
    String sid = machine.accounts().machineSid().value();
    String report =
        ProofReport.of(
            machine,
            List.of(
                "failed  A.one: expected " + user + " with " + sid + "-1001",
                "failed  A.two: C:\\Users\\" + account + "\\x on build-7"));
    assertThat(report)
        .contains("expected <computer>\\<user> with <SID>", "C:\\Users\\<user>\\x on <computer>")
        .doesNotContainIgnoringCase("BUILD-7")
        .doesNotContain(sid);
  }

  @Test
  void whatIsTheSameEverywhereIsKept() {
    assertThat(ProofReport.of(machine, List.of("failed  A.b: S-1-5-32-544 in BUILD-77")))
        .contains("S-1-5-32-544", "BUILD-77");
  }

  @Test
  void theReportDescribesTheMachine() {
    assertThat(ProofReport.of(machine, List.of("Windows: 1 passed, 0 failed, 0 skipped")))
        .contains("version: Windows", "BitLocker of C: ", "elevated: true")
        .endsWith("Windows: 1 passed, 0 failed, 0 skipped");
  }
}
