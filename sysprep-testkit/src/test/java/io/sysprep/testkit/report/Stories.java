package io.sysprep.testkit.report;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.licensing.LicensingFacts;
import io.sysprep.licensing.LicensingReader;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.report.Report;
import io.sysprep.report.ReportHeader;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.Obstacle;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.SidProof;
import java.nio.charset.StandardCharsets;

/** Machines whose stories reports tell: one that is sealed, one that is blocked, one that fails. */
final class Stories {

  static final WindowsPath ANSWER_FILE = WindowsPath.of("C:\\build\\Unattend.xml");
  static final byte[] FAULTY =
      """
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <settings pass="specialize">
          <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
              publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            <ComputerName>a-name-that-is-too-long</ComputerName>
            <TimeZone>W. Europe Standart Time</TimeZone>
          </component>
        </settings>
      </unattend>
      """
          .getBytes(StandardCharsets.UTF_8);

  private Stories() {}

  private static SysprepPlan plan() {
    return SysprepPlan.generalize()
        .toOobe()
        .thenShutDown()
        .because("nightly image of the web tier")
        .waiving("pending-file-renames", "our agent always leaves one")
        .build();
  }

  /** From preflight to the proof that a clone is unique. */
  static Report sealed() {
    FakeWindows machine = FakeWindows.windowsServer2022().build();
    SysprepPlan plan = plan();
    Sysprep sysprep = Sysprep.on(machine);
    MachineIdentity before = MachineIdentity.of(machine.view());
    LicensingFacts licence =
        LicensingReader.standard().read(machine.view()).facts().known().orElseThrow();
    Report report =
        Report.of(ReportHeader.of(machine.view()).about(plan))
            .with(sysprep.preflight(plan))
            .with(licence)
            .with(sysprep.dryRun(plan));
    RunResult result = sysprep.run(plan, event -> {});
    Report sealed = report.with(result).with(sysprep.verify());
    FakeWindows clone = machine.powerOffAndCapture().deploy("web-1");
    return sealed.with(SidProof.of(before, MachineIdentity.of(clone.view())));
  }

  /** Several obstacles, and an answer file with faults. */
  static Report blocked() {
    FakeWindowsBuilder windows =
        FakeWindows.windows11()
            .withFile(ANSWER_FILE, FAULTY)
            .with(
                Obstacle.storeAppOfOneUser("Contoso.App"),
                Obstacle.rearmSpent(),
                Obstacle.bitLocker(),
                Obstacle.filesWaitingForBoot(),
                Obstacle.upgradedWindows());
    FakeWindows machine = windows.build();
    SysprepPlan plan = plan();
    PreflightReport preflight = Sysprep.on(machine).preflight(plan);
    return Report.of(ReportHeader.of(machine.view()).about(plan))
        .with(preflight)
        .with(Sysprep.on(machine).dryRun(plan))
        .with(Sysprep.on(machine).run(plan, event -> {}))
        .withAnswerFile("images/web/Unattend.xml", AnswerFile.read(FAULTY).problems());
  }

  /** Sysprep fails in the middle of generalizing. */
  static Report failed() {
    FakeWindows machine = FakeWindows.windowsServer2019().build();
    machine
        .sysprep()
        .failsAt(SysprepStage.GENERALIZE, 0x80073cf2L, "Microsoft-Windows-AppX-Sysprep");
    SysprepPlan plan = plan();
    RunResult result = Sysprep.on(machine).run(plan, event -> {});
    return Report.of(ReportHeader.of(machine.view()).about(plan))
        .with(result)
        .with(Sysprep.on(machine).verify());
  }
}
