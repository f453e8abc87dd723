package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.Sysprep;
import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.testkit.FakeImage;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Subject;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.verify.CloneProof;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.MachineIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The vendor's procedure (V1 to V14) with real input: Cloudbase-Init's answer file and a published
 * licence text.
 */
class VendorProcedureTest {

  private static final Path CORPUS = Path.of(System.getProperty("sysprep.corpus", "missing"));
  private static final Path SHIPPED =
      CORPUS.resolve(
          "unattend/well-formed/cloudbase__cloudbase-init-installer/CloudbaseInitSetup__Unattend.xml");
  private static final Path LICENCE = CORPUS.resolve("slmgr/published/24-zhCN-win10ltsc2019.txt");
  private static final WindowsPath ROOT =
      WindowsPath.of("C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init");

  @TempDir Path outside;

  private FakeWindows windows;

  @BeforeEach
  void installTheVendorsServer() {
    assumeTrue(Files.exists(SHIPPED), "the corpus is not at " + CORPUS);
    windows =
        FakeWindows.windowsServer2022()
            .withCloudbaseInit(installed(SHIPPED))
            .withCommandOutput(ReadOnlyCommand.SLMGR_DLV, read(LICENCE))
            .build();
    windows.faults().deny(Subject.wmiClass("SoftwareLicensingService"));
  }

  /** The installer fills these in when it lays the file down. */
  private static byte[] installed(Path shipped) {
    return new String(read(shipped), StandardCharsets.UTF_8)
        .replace("%ARCH%", "amd64")
        .replace("%INSTALLDIR%", ROOT + "\\")
        .replace("%CLOUDBASEINITCONFFOLDER%", ROOT + "\\conf\\")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SysprepPlan plan() {
    return CloudbaseInit.find(windows.view())
        .orElseThrow()
        .sealing()
        .because("V1: clones join a domain")
        .build();
  }

  private RunResult run() {
    RunResult result = Sysprep.on(windows).run(plan(), event -> {});
    windows.letTimePass(Duration.ofMinutes(5));
    return result;
  }

  @Test
  void v2ToV9PassPreflightAndTheLicenceIsReadFromTextInChinese() {
    PreflightReport report = Sysprep.on(windows).preflight(plan());
    assertThat(report.blockers()).isEmpty();
    assertThat(report.result("rearm-count"))
        .get()
        .extracting(CheckResult::text)
        .asString()
        .contains("1001");
    assertThat(report.result("windows-activated")).get().isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void v8TheVendorsCommandLineCanBeHadToTheLetter() {
    SysprepPlan literal =
        CloudbaseInit.find(windows.view()).orElseThrow().sealing().asTheVendorWritesIt().build();
    assertThat(literal.commandLine())
        .containsExactly("/generalize", "/oobe", "/unattend:Unattend.xml");
  }

  @Test
  void v10TheImageIsMadeFromTheStoppedServer() {
    assertThat(run().isSealed()).isTrue();
    assertThat(windows.power()).isEqualTo(PowerState.OFF);
    assertThat(windows.captureImage().imageState()).contains(ImageState.GENERALIZE_RESEAL_TO_OOBE);
  }

  @Test
  void v11AServerThatIsStartedInsteadHasToRunSysprepAgain() {
    run();
    windows.powerOn();
    windows.faults().restartCaller();
    assertThat(Sysprep.on(windows).verify().standing())
        .isEqualTo(Verification.Standing.STARTED_SINCE);
  }

  @Test
  void v13TheAgentIsSwitchedOnAgainOnClones() {
    run();
    FakeWindows clone = windows.captureImage().deploy("web-1");
    assertThat(clone.inspect().services().service("cloudbase-init").orElseThrow().startMode())
        .isEqualTo(ServiceStartMode.AUTOMATIC);
    assertThat(clone.inspect().services().service("cloudbase-init").orElseThrow().isRunning())
        .isTrue();
  }

  @Test
  void v14EachCloneHasASidOfItsOwn() {
    Path file = outside.resolve("before.identity");
    MachineIdentity.of(windows.view()).write(file);
    run();
    FakeImage image = windows.captureImage();
    List<MachineIdentity> clones =
        List.of("web-1", "web-2").stream()
            .map(name -> MachineIdentity.of(image.deploy(name).view()))
            .toList();
    assertThat(CloneProof.of(MachineIdentity.read(file), clones).allUnique()).isTrue();
  }

  @Test
  void v14ClonesOfAServerThatWasNotSealedAreFoundOut() {
    MachineIdentity before = MachineIdentity.of(windows.view());
    windows.control().power().powerOff();
    windows.letTimePass(Duration.ofMinutes(5));
    MachineIdentity clone = MachineIdentity.of(windows.captureImage().deploy("web-1").view());
    assertThat(CloneProof.of(before, List.of(clone)).allUnique()).isFalse();
  }
}
