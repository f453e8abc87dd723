package com.example.imaging;

import io.sysprep.Sysprep;
import io.sysprep.SysprepException;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.Destination;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.report.Report;
import io.sysprep.report.ReportHeader;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Seals machines for a farm, and leaves what it found as files for people and pipelines. */
public final class ImagingTool {

  private static final SysprepPlan PLAN =
      SysprepPlan.generalize()
          .toOobe()
          .withAnswerFile(WindowsPath.of("C:\\Image\\Unattend.xml"))
          .forDestination(
              Destination.VMWARE
                  .derivedAs("our-farm")
                  .judging("windows-activated", CheckSeverity.OFF, "our KMS activates clones"))
          .waiving("pending-file-renames", "our agent always leaves one")
          .because("nightly image of the web tier")
          .within(Duration.ofMinutes(45))
          .thenShutDown()
          .build();

  private final ReportFolder reports;
  private final Consumer<String> screen;

  public ImagingTool(Path folder, Consumer<String> screen) {
    this.reports = new ReportFolder(folder);
    this.screen = screen;
  }

  /** Ends with 0 where all is well, with 1 where it is not, and with 2 where nobody could tell. */
  public static void main(String[] arguments) {
    ImagingTool tool = new ImagingTool(Path.of("reports"), System.out::print);
    try {
      System.exit(tool.does(arguments[0], Path.of(arguments[arguments.length - 1])) ? 0 : 1);
    } catch (SysprepException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private boolean does(String command, Path argument) {
    return switch (command) {
      case "lint" -> lint(argument);
      case "explain" -> explain(argument);
      default -> doesHere(command);
    };
  }

  private boolean doesHere(String command) {
    try (Machine machine = Machine.local()) {
      return switch (command) {
        case "seal" -> seal(machine);
        case "sealed" -> isSealed(machine);
        default -> isReady(machine);
      };
    }
  }

  /** Tells what stands in the way, and what a run would do; changes nothing. */
  public boolean isReady(Machine machine) {
    Sysprep sysprep = sysprep(machine);
    PreflightReport preflight = sysprep.preflight(PLAN);
    show("ready", sysprep.report().about(PLAN).with(preflight).with(sysprep.dryRun(PLAN)));
    return preflight.isReady();
  }

  /** Seals the machine; where that goes wrong, all that tells why is left in one ZIP. */
  public boolean seal(Machine machine) {
    Sysprep sysprep = sysprep(machine);
    RunResult result = sysprep.run(PLAN, new ProgressBar(screen));
    Report report = sysprep.report().about(PLAN).with(result);
    show("seal", report);
    switch (result.outcome()) {
      case SEALED, REFUSED -> {} // the report says it all
      case FAILED, TIMED_OUT, CANCELLED, HANDED_OVER ->
          sysprep.supportBundle(report).write(reports.fresh("support.zip"));
    }
    return result.isSealed();
  }

  /** Tells whether an image may be made now; and if not, what the last run did. */
  public boolean isSealed(Machine machine) {
    Sysprep sysprep = sysprep(machine);
    Verification verification = sysprep.verify();
    show("sealed", sysprep.report().with(verification).with(sysprep.diagnose()));
    return verification.isSealed();
  }

  /** Looks at an answer file on any system, for code scanning. */
  public boolean lint(Path answerFile) {
    List<AnswerFileProblem> problems = AnswerFile.read(answerFile).problems();
    show("lint", withoutMachine().withAnswerFile(answerFile.toString(), problems));
    return problems.isEmpty();
  }

  /** Tells on any system why a run failed, from a folder with its logs. */
  public boolean explain(Path logs) {
    Diagnosis diagnosis = Diagnosis.of(LogBundle.in(logs));
    show("explain", withoutMachine().with(diagnosis));
    return diagnosis.causes().isEmpty();
  }

  private static Sysprep sysprep(Machine machine) {
    return Sysprep.on(machine)
        .withCheck(new BuildIsOver())
        .withoutCheck("dhcp-used", "the farm gives each clone its address");
  }

  private static Report withoutMachine() {
    return Report.of(ReportHeader.withoutMachine(Instant.now()));
  }

  private void show(String name, Report report) {
    reports.write(name, report);
    screen.accept(report.toText());
  }
}
