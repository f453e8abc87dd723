package com.example.imaging;

import static io.sysprep.testkit.assertions.SysprepAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.Sysprep;
import io.sysprep.SysprepException;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.Verification;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.Obstacle;
import io.sysprep.testkit.WindowsProduct;
import io.sysprep.testkit.junit.EveryWindows;
import io.sysprep.testkit.junit.Windows;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.SidProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagingToolTest {

  /** A file that the plan names and Windows Setup takes. */
  private static final Obstacle ANSWER_FILE = withAnswerFile("*");

  private static final Obstacle BUILD =
      windows -> windows.withFile(WindowsPath.of("C:\\Image\\build.lock"), new byte[0]);

  @TempDir private Path folder;
  private final StringBuilder screen = new StringBuilder();
  private ImagingTool tool;

  @BeforeEach
  void begin() {
    tool = new ImagingTool(folder, screen::append);
  }

  private static Obstacle withAnswerFile(String computerName) {
    return windows ->
        windows.withFile(WindowsPath.of("C:\\Image\\Unattend.xml"), answerFile(computerName));
  }

  private static byte[] answerFile(String computerName) {
    return """
        <unattend xmlns="urn:schemas-microsoft-com:unattend">
          <settings pass="specialize">
            <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
                publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
              <ComputerName>%s</ComputerName>
            </component>
          </settings>
        </unattend>
        """
        .formatted(computerName)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @EveryWindows
  void sealsEveryWindowsAndItsCloneIsUnique(FakeWindowsBuilder windows) {
    FakeWindows machine = windows.with(ANSWER_FILE).build();
    MachineIdentity before = Sysprep.on(machine).identity();

    assertThat(tool.seal(machine)).as(screen.toString()).isTrue();

    assertThat(machine).launched("sysprep.exe").isGoingOff();
    FakeWindows clone = machine.powerOffAndCapture().deploy("web-1");
    assertThat(SidProof.of(before, Sysprep.on(clone).identity())).isUnique();
    assertThat(Sysprep.on(clone).verify()).stands(Verification.Standing.STARTED_SINCE);
    assertThat(folder.resolve("support.zip")).doesNotExist();
  }

  @Test
  void barOfTheRunNeverGoesBack(@Windows(WindowsProduct.SERVER_2022) FakeWindowsBuilder windows) {
    tool.seal(windows.with(ANSWER_FILE).build());

    List<Integer> bars =
        Pattern.compile("\\r\\[(#*)")
            .matcher(screen)
            .results()
            .map(bar -> bar.group(1).length())
            .toList();
    assertThat(bars).isSorted().startsWith(0).endsWith(20);
  }

  @Test
  void leavesAMachineAloneThatCannotBeSealed(
      @Windows(WindowsProduct.WINDOWS_11) FakeWindowsBuilder windows) throws IOException {
    FakeWindows machine =
        windows
            .with(ANSWER_FILE, BUILD, Obstacle.storeAppOfOneUser("Contoso.App"))
            .with(Obstacle.rearmSpent())
            .build();

    assertThat(tool.isReady(machine)).isFalse();
    assertThat(machine).isUnchanged();
    assertThat(tool.seal(machine)).isFalse();
    assertThat(machine).didNotLaunch("sysprep.exe");

    assertThat(screen)
        .contains("Nothing would happen, because preflight blocks")
        .contains("Contoso.App", "[rearm-count]", "The build holds C:\\Image\\build.lock.");
    assertThat(file("ready.junit.xml")).contains("<testcase", "name=\"build-is-over\"");
    assertThat(file("ready.json")).contains("\"dhcp-used\"", "our KMS activates clones");
  }

  @Test
  void failedRunLeavesWhatSomebodyFarAwayNeeds(
      @Windows(WindowsProduct.SERVER_2019) FakeWindowsBuilder windows) throws IOException {
    FakeWindows machine = windows.with(ANSWER_FILE).build();
    machine
        .sysprep()
        .failsAt(SysprepStage.GENERALIZE, 0x80073cf2L, "Microsoft-Windows-AppX-Sysprep");

    assertThat(tool.seal(machine)).isFalse();

    assertThat(folder.resolve("support.zip")).isNotEmptyFile();
    assertThat(file("seal.html")).contains("<svg", "appx-not-provisioned");
    assertThat(tool.isSealed(machine)).isFalse();
    assertThat(file("sealed.txt")).contains("Restore the snapshot");
  }

  @Test
  void codeScanningShowsFaultsOfAnAnswerFile() throws IOException {
    Path xml = Files.write(folder.resolve("Unattend.xml"), answerFile("a-name-that-is-too-long"));

    assertThat(tool.lint(xml)).isFalse();

    assertThat(file("lint.sarif")).contains("computer-name-too-long", "\"startLine\": 5");
    assertThat(file("lint.junit.xml")).contains("<failure type=\"blocks\"");
  }

  @Test
  void oneErrorTellsThatAFileIsNoAnswerFile() throws IOException {
    Path html = Files.writeString(folder.resolve("index.html"), "<html></html>");

    assertThatThrownBy(() -> tool.lint(html))
        .isInstanceOf(SysprepException.class)
        .hasMessageContaining("the file is an HTML page");
  }

  @Test
  void explainsLogsWithoutAMachine() throws IOException {
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Files.writeString(
        logs.resolve("setupact.log"),
        "2026-11-22 10:00:05, Error                 SYSPRP Package Contoso.App_1.0.0.0_x64__8wekyb3"
            + "d8bbwe was installed for a user, but not provisioned for all users. This package will"
            + " not function properly in the sysprep image.\r\n");

    assertThat(tool.explain(logs)).isFalse();
    assertThat(screen).contains("[appx-not-provisioned]");
  }

  @Test
  void isTheModuleThatItIsBuiltAs() {
    assertThat(ImagingTool.class.getModule().isNamed())
        .isEqualTo(Boolean.getBoolean("named.module"));
  }
}
