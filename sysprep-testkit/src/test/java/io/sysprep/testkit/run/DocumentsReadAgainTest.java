package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.Sysprep;
import io.sysprep.UnreadableDocumentException;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.Subject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels as a document is on the other side what it was here. */
class DocumentsReadAgainTest {

  private static void assertTravels(PreflightReport report) {
    PreflightReport read = PreflightReport.fromJson(report.toJson());
    assertThat(read.results()).isEqualTo(report.results());
    assertThat(read.plan().toJson()).isEqualTo(report.plan().toJson());
    assertThat(read.isReady()).isEqualTo(report.isReady());
    assertThat(read.toJson()).isEqualTo(report.toJson());
  }

  private static void assertTravels(RunResult result) {
    RunResult read = RunResult.fromJson(result.toJson());
    assertThat(read).hasSameClassAs(result);
    assertThat(read.toJson()).isEqualTo(result.toJson());
    assertThat(read.summary()).isEqualTo(result.summary());
    assertThat(read.machineState()).isEqualTo(result.machineState());
  }

  private static void assertTravels(Verification verification) {
    assertThat(Verification.fromJson(verification.toJson())).isEqualTo(verification);
  }

  static Stream<FakeWindowsBuilder> products() {
    return Stream.of(
        FakeWindows.windowsServer2012(),
        FakeWindows.windowsServer2012R2(),
        FakeWindows.windowsServer2016(),
        FakeWindows.windowsServer2019(),
        FakeWindows.windowsServer2022(),
        FakeWindows.windowsServer2025(),
        FakeWindows.windows10(),
        FakeWindows.windows11());
  }

  @ParameterizedTest
  @MethodSource("products")
  void reportAndRunOfEveryWindowsTravel(FakeWindowsBuilder product) {
    Scene scene = new Scene(product.withCloudbaseInit(Scene.UNATTEND).build());
    assertTravels(Sysprep.on(scene.windows).preflight(Scene.plan().build()));
    assertTravels(scene.run(Scene.plan().thenQuit()));
    assertTravels(Sysprep.on(scene.windows).verify());
  }

  @Test
  void reportWithEveryOutcomeTravels() {
    Scene member =
        new Scene(
            FakeWindows.windows11()
                .withDomainRole(DomainRole.MEMBER_SERVER)
                .withRearmCount(0)
                .build());
    member.windows.faults().timeOut(Subject.wmiClass("Win32_OptionalFeature"));
    assertTravels(
        Sysprep.on(member.windows)
            .preflight(
                Scene.plan()
                    .waiving("domain-membership", "the broker rejoins clones")
                    .waiving("server-roles", "it has none")
                    .because("nightly build")
                    .build()));
    assertTravels(member.run(Scene.plan()));
  }

  @ParameterizedTest
  @EnumSource(SysprepStage.class)
  void failureInEachStageTravels(SysprepStage stage) {
    Scene scene = new Scene();
    scene.windows.sysprep().failsAt(stage, 0x80070005L);
    assertTravels(scene.run());
    assertTravels(Sysprep.on(scene.windows).verify());
  }

  @Test
  void everyOtherOutcomeTravels() {
    for (Consumer<Scene> course :
        List.<Consumer<Scene>>of(
            scene -> scene.windows.sysprep().hangsAt(SysprepStage.GENERALIZE),
            scene -> scene.windows.sysprep().makesNoTag(),
            scene -> scene.windows.sysprep().leavesNextBootUnarmed(),
            scene -> scene.windows.sysprep().diesAt(SysprepStage.GENERALIZE))) {
      Scene scene = new Scene();
      course.accept(scene);
      assertTravels(scene.run());
      assertTravels(Sysprep.on(scene.windows).verify());
    }
    assertTravels(
        new RunResult.HandedOver("It was started.", WindowsPath.of("C:\\ProgramData\\run")));
    RunResult cancelled =
        Sysprep.on(new Scene().windows)
            .run(Scene.plan().build(), event -> Thread.currentThread().interrupt());
    assertThat(Thread.interrupted()).isTrue();
    assertTravels(cancelled);
  }

  @Test
  void versionThatIsNotKnownIsRefusedByName() {
    Scene scene = new Scene();
    RunResult result = scene.run(Scene.plan().thenQuit());
    String later = "\"schemaVersion\": \"2\"";
    assertThatThrownBy(
            () ->
                RunResult.fromJson(result.toJson().replaceFirst("\"schemaVersion\": \"1\"", later)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("run result: its version is 2, and this library reads version 1");
    String verified = Sysprep.on(scene.windows).verify().toJson();
    assertThatThrownBy(
            () -> Verification.fromJson(verified.replace("\"schemaVersion\": \"1\"", later)))
        .hasMessage("verification: its version is 2, and this library reads version 1");
    assertThatThrownBy(() -> PreflightReport.fromJson("{" + later + "}"))
        .hasMessage("preflight report: its version is 2, and this library reads version 1");
    assertThatThrownBy(() -> Diagnosis.fromJson("{" + later + "}"))
        .hasMessage("diagnosis: its version is 2, and this library reads version 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"schemaVersion\": \"1\"}", "null"})
  void whatIsNoResultIsRefused(String text) {
    assertThatThrownBy(() -> RunResult.fromJson(text))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("run result");
  }
}
