package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.Sysprep;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProcessesView;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The standard checks on a real Win32: they answer, and start nothing. */
class PreflightOnWindows {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenShutDown().build();

  private final LocalWindows windows = new LocalWindows();

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @Test
  void everyCheckAnswers() {
    PreflightReport report = Sysprep.on(windows.machine()).preflight(PLAN);
    assertThat(report.results()).hasSameSizeAs(Sysprep.on(windows.machine()).checks());
    report.results().forEach(result -> System.out.println(line(result)));
  }

  /** Where WMI does not know the licence, slmgr is asked, and nothing else is started. */
  @Test
  void startsNoProgramButSlmgr() throws IOException {
    List<String> started = StartedPrograms.during(() -> examine(windows.machine().view()));
    assertThat(started).hasSizeLessThan(2).allMatch(command -> command.contains("slmgr.vbs"));
  }

  @Test
  void startsNothingWhereWmiKnowsTheLicence() throws IOException {
    assumeTrue(Proof.onWine(), "the WMI of a real machine may not answer");
    List<PreflightReport> reports = new ArrayList<>();
    assertThat(StartedPrograms.during(() -> reports.add(examine(windows.machine().view()))))
        .isEmpty();
    assertThat(passed(reports.get(0))).contains("windows-activated", "rearm-count");
  }

  /** Whoever started it: the flight recorder sees only what goes through Java. */
  @Test
  void leavesNoProcessBehind() {
    Set<Long> before = children();
    PreflightReport unused = examine(windows.machine().view());
    assertThat(before).containsAll(children());
  }

  @Test
  void theVolumeOfWindowsIsSeenToBeDecrypted() {
    assumeTrue(Proof.onWine(), "the volume of a real machine may be encrypted");
    PreflightReport report = examine(windows.machine().view());
    assertThat(passed(report)).contains("os-volume-decrypted");
    assertThat(report.result("os-volume-decrypted").map(CheckResult::text))
        .contains("C: is fully decrypted.");
  }

  private PreflightReport examine(MachineView view) {
    return Sysprep.on(view).preflight(PLAN);
  }

  private Set<Long> children() {
    ProcessesView processes = windows.view().processes();
    return processes.all().stream()
        .filter(process -> process.parentId() == processes.ownId())
        .map(ProcessInfo::id)
        .collect(Collectors.toSet());
  }

  private static List<String> passed(PreflightReport report) {
    return report.results().stream()
        .filter(CheckResult.Passed.class::isInstance)
        .map(CheckResult::id)
        .toList();
  }

  private static String line(CheckResult result) {
    return "check   " + result.id() + " " + result.getClass().getSimpleName();
  }
}
