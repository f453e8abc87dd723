package io.sysprep.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.imaging.ImagingTool;
import io.sysprep.Sysprep;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.diagnose.Retry;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.guest.GuestAccess;
import io.sysprep.guest.GuestAccount;
import io.sysprep.guest.GuestPower;
import io.sysprep.guest.Payload;
import io.sysprep.guest.RemoteResult;
import io.sysprep.guest.RemoteSysprep;
import io.sysprep.licensing.SlmgrOutput;
import io.sysprep.machine.WindowsPath;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Subject;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.SidProof;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the README's guide, word for word; {@link ReadmeTest} compares them. */
class GuideTest {

  private static final byte[] ANSWER_FILE =
      """
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <settings pass="specialize">
          <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
              publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            <ComputerName>*</ComputerName>
          </component>
        </settings>
      </unattend>
      """
          .getBytes(StandardCharsets.UTF_8);

  /** Compiled only: {@code RemoteSysprepTest} runs it, on the fake's own clock. */
  static RemoteResult guestFromOutside(
      GuestAccess access,
      Payload payload,
      GuestPower hypervisor,
      byte[] answerFile,
      SysprepPlan plan,
      List<String> log)
      throws InterruptedException {
    RemoteResult result =
        RemoteSysprep.over(access, payload)
            .runningAs(GuestAccount.named("Administrator"))
            .poweredBy(hypervisor)
            .withAnswerFile(answerFile)
            .run(plan, log::add);
    return result;
  }

  @Test
  void planAndPreflight() {
    FakeWindows machine = FakeWindows.windowsServer2022().withRearmCount(0).build();

    SysprepPlan plan =
        SysprepPlan.generalize()
            .toOobe()
            .withAnswerFile(WindowsPath.of("C:\\build\\Unattend.xml"))
            .thenShutDown()
            .waiving("pending-file-renames", "our agent always leaves one")
            .within(Duration.ofMinutes(45))
            .build();

    PreflightReport report = Sysprep.on(machine).preflight(plan);

    assertThat(report.isReady()).isFalse();
    assertThat(report.blockers())
        .extracting(CheckResult::id)
        .containsExactly("answer-file-readable", "rearm-count");
  }

  @Test
  void runAndProve() {
    FakeWindows machine = FakeWindows.windowsServer2022().build();
    MachineIdentity before = MachineIdentity.of(machine.view());
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenShutDown().build();

    RunResult result = Sysprep.on(machine).run(plan);

    assertThat(result.isSealed()).as(result.summary()).isTrue();
    machine.letTimePass(Duration.ofMinutes(5)); // until it is off
    FakeWindows clone = machine.captureImage().deploy("web-1");
    SidProof proof = SidProof.of(before, MachineIdentity.of(clone.view()));
    assertThat(proof.isUnique()).as(proof.summary()).isTrue();
  }

  @Test
  void showProgress() {
    FakeWindows machine = FakeWindows.windowsServer2022().build();
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenShutDown().build();
    List<String> screen = new ArrayList<>();

    Sysprep.on(machine)
        .run(
            plan,
            event -> {
              long percent = Math.round(event.time().fraction() * 100);
              long left = event.time().remaining().toSeconds();
              screen.add(percent + " %, " + left + " s left: " + event);
            });

    assertThat(screen).first().asString().startsWith("0 %, ");
    assertThat(screen).last().asString().startsWith("100 %, 0 s left: end as planned");
  }

  /** The tool of {@code .ci/consumer}, whose own tests are run against what is installed. */
  @Test
  void aWholeTool(@TempDir Path reports) {
    FakeWindows machine =
        FakeWindows.windowsServer2022()
            .withFile(WindowsPath.of("C:\\Image\\Unattend.xml"), ANSWER_FILE)
            .build();
    StringBuilder screen = new StringBuilder();
    ImagingTool tool = new ImagingTool(reports, screen::append);

    assertThat(tool.isReady(machine)).as(screen.toString()).isTrue();
    assertThat(tool.seal(machine)).as(screen.toString()).isTrue();
    assertThat(reports).isDirectoryContaining("glob:**seal.html");
  }

  @Test
  void testWhatGoesWrong() {
    FakeWindows machine = FakeWindows.windows11().build();
    machine.sysprep().diesAt(SysprepStage.GENERALIZE);
    machine.faults().timeOut(Subject.wmiClass("Win32_OptionalFeature"));
    SysprepPlan plan = SysprepPlan.generalize().toOobe().build();

    RunResult result = Sysprep.on(machine).run(plan);

    assertThat(result.isSealed()).isFalse();
    assertThat(result.nextStep()).startsWith("Restore the snapshot");
  }

  @Test
  void diagnose() {
    byte[] log =
        """
        2026-11-22 10:00:01, Info                  SYSPRP ========================================================
        2026-11-22 10:00:01, Info                  SYSPRP ===          Beginning of a new sysprep run          ===
        2026-11-22 10:00:01, Info                  SYSPRP ========================================================
        2026-11-22 10:00:05, Error                 SYSPRP Package Contoso.App_1.0.0.0_x64__8wekyb3d8bbwe was installed for a user, but not provisioned for all users. This package will not function properly in the sysprep image.
        2026-11-22 10:00:05, Error                 SYSPRP Failed to remove apps for the current user: 0x80073cf2.
        2026-11-22 10:00:05, Error      [0x0f00d8] SYSPRP WinMain:Hit failure while pre-validate sysprep generalize internal providers; hr = 0x80073cf2
        """
            .getBytes(StandardCharsets.UTF_8);

    Diagnosis why = Diagnosis.of(LogBundle.of("setupact.log", log));

    assertThat(why.causes().get(0).id()).isEqualTo("appx-not-provisioned");
    assertThat(why.causes().get(0).title()).contains("Contoso.App");
    assertThat(why.retry()).isEqualTo(Retry.SAFE);
  }

  @Test
  void lookAtAnAnswerFile() {
    byte[] xml =
        """
        <unattend xmlns="urn:schemas-microsoft-com:unattend">
          <settings pass="specialize">
            <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
                publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
              <ComputerName>a-name-that-is-too-long</ComputerName>
            </component>
          </settings>
        </unattend>
        """
            .getBytes(StandardCharsets.UTF_8);

    AnswerFile file = AnswerFile.read(xml);

    assertThat(file.toBytes()).isEqualTo(xml);
    assertThat(file.problems()).extracting(AnswerFileProblem::line).containsExactly(5);
  }

  @Test
  void readALicence() {
    SlmgrOutput output =
        SlmgrOutput.parse(
            """
            Name: Windows(R), ServerStandard edition
            Description: Windows(R) Operating System, RETAIL channel
            License Status: Licensed
            Remaining Windows rearm count: 1000
            """);

    assertThat(output.rearm().windows()).hasValue(1000);
  }

  @Test
  void takeAnswersAlong() {
    FakeWindows machine = FakeWindows.windows11().build();
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenShutDown().build();

    MachineSnapshot snapshot = Sysprep.on(machine).snapshot(plan);
    MachineSnapshot elsewhere = MachineSnapshot.fromJson(snapshot.toJson());

    assertThat(Sysprep.on(elsewhere.view()).preflight(plan).blockers())
        .isEqualTo(Sysprep.on(machine).preflight(plan).blockers());
  }
}
